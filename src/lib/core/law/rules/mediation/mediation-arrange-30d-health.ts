import { date } from '../../../dates/calendar-date.ts';
import { withinDays } from '../../conventions/within-days.ts';
import { rule } from '../../rule.ts';

/** The health board must arrange mediation that is about health alone (OP14). */
export const mediationArrangeHealth = rule({
	id: 'mediation-arrange-30d-health',
	family: 'mediation',
	binds: 'health-body',
	convention: 'K2',
	facts: { toldIcb: { kind: 'date' } },
	trigger: 'toldIcb',
	numbers: { count: 30 },
	cites: [{ source: 'cfa-2014', at: 'section 53' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A6'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ toldIcb }, _calendar, { count }) => withinDays({ toldIcb }, count)
});
