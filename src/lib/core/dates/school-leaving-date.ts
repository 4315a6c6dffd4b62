import { addDays, dateOf, weekdayOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The last Friday in June (Education (School Leaving Date) Order 1997). */
export function schoolLeavingDate(year: number): CalendarDate {
	const lastOfJune = dateOf({ year, month: 6, day: 30 });
	if (!lastOfJune) throw new RangeError(`No school leaving date in ${year}`);
	return addDays(lastOfJune, -((weekdayOf(lastOfJune) + 2) % 7));
}
