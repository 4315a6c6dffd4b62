import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** The adviser must issue the certificate once told that mediation cannot be arranged in time. */
export const mediationCertificateFail = rule({
	id: 'mediation-cert-fail-3wd',
	family: 'mediation',
	binds: 'mediation-adviser',
	convention: 'K10',
	facts: { adviserToldItFails: { kind: 'date' } },
	trigger: 'adviserToldItFails',
	numbers: { count: 3 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 34–39' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ adviserToldItFails }, calendar, { count }) => withinWorkingDays({ adviserToldItFails }, count, calendar)
});
