import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** The adviser must issue the certificate after the mediation has ended. */
export const mediationCertificateAfter = rule({
	id: 'mediation-cert-after-3wd',
	family: 'mediation',
	binds: 'mediation-adviser',
	convention: 'K10',
	facts: { mediationEnded: { kind: 'date' } },
	trigger: 'mediationEnded',
	numbers: { count: 3 },
	cites: [
		{ source: 'cfa-2014', at: 'section 55(5)' },
		{ source: 'send-regs-2014', at: 'regulation 39' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ mediationEnded }, calendar, { count }) => withinWorkingDays({ mediationEnded }, count, calendar)
});
