import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** While an appeal against ending a plan runs, the council must keep the plan. */
export const ceaseHoldAppeal = statement({
	id: 'cease-hold-appeal',
	family: 'ending-and-age',
	binds: 'local-authority',
	cites: [{ source: 'cfa-2014', at: 'section 45(4)(b)' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
