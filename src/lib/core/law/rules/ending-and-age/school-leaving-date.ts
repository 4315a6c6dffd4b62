import { date } from '../../../dates/calendar-date.ts';
import { schoolLeavingDate } from '../../../dates/school-leaving-date.ts';
import { sameDay } from '../../conventions/given.ts';
import { rule } from '../../rule.ts';

/** The last Friday in June, on which compulsory school age ends. */
export const schoolLeaving = rule({
	id: 'school-leaving-date',
	family: 'ending-and-age',
	binds: 'other-body',
	gives: 'planning-day',
	convention: 'K12',
	facts: { year: { kind: 'whole', from: 1998, to: 2099 } },
	cites: [{ source: 'school-leaving-date-order-1997' }],
	checks: [{ code: 'S' }],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ year }) {
		const on = schoolLeavingDate(year);
		return sameDay(on, [{ how: 'school-leaving-date', on }]);
	}
});
