import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** A council told that health is at issue must tell each health board. */
export const mediationHealthRelay = rule({
	id: 'mediation-health-relay-3wd',
	family: 'mediation',
	binds: 'local-authority',
	convention: 'K10',
	facts: { toldLa: { kind: 'date' } },
	trigger: 'toldLa',
	numbers: { count: 3 },
	cites: [{ source: 'cfa-2014', at: 'section 53' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A6'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ toldLa }, calendar, { count }) => withinWorkingDays({ toldLa }, count, calendar)
});
