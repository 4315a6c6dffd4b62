import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** The adviser must issue the certificate once told that the family does not want mediation. */
export const mediationCertificate = rule({
	id: 'mediation-cert-3wd',
	family: 'mediation',
	binds: 'mediation-adviser',
	convention: 'K10',
	facts: { toldAdviser: { kind: 'date' } },
	trigger: 'toldAdviser',
	numbers: { count: 3 },
	cites: [
		{ source: 'cfa-2014', at: 'section 55(4)' },
		{ source: 'send-regs-2014', at: 'regulation 34(1)' }
	],
	checks: [
		{ code: 'p', of: 'regulation 34(1)' },
		{ code: 'S', of: 'section 55(4)' }
	],
	ifMissed: ['A2', 'A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ toldAdviser }, calendar, { count }) => withinWorkingDays({ toldAdviser }, count, calendar)
});
