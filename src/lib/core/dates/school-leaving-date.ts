import { addDays, dayIn, weekdayOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The last Friday in June (Education (School Leaving Date) Order 1997). */
export function schoolLeavingDate(year: number): CalendarDate {
	const lastOfJune = dayIn(year, 6, 30);
	return addDays(lastOfJune, -((weekdayOf(lastOfJune) + 2) % 7));
}
