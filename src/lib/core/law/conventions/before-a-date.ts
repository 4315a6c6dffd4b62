import { addDays } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Limit } from '../rule.ts';

/**
 * K8, "before" a date of the year: the last day is the one before it. Guidance says "by" that date, so nobody is called
 * late on the date itself, only from the day after (OP7).
 */
export function beforeADate(fixed: CalendarDate): Limit {
	const last = addDays(fixed, -1);
	return {
		nominal: last,
		showBy: last,
		lastLawful: last,
		overdueFrom: addDays(fixed, 1),
		working: [
			{ how: 'fixed-date', on: fixed },
			{ how: 'day-before', on: last }
		]
	};
}
