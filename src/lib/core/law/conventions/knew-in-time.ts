import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { isKnown, workingDaysBefore } from '../../dates/working-days.ts';

/** K10, whether somebody was aware of an event at least so many working days before it. Not told without the bank holidays. */
export function knewInTime(
	aware: CalendarDate,
	event: CalendarDate,
	days: number,
	calendar: Calendar
): boolean | undefined {
	const latest = workingDaysBefore(event, days, calendar);
	return isKnown(latest) ? aware <= latest : undefined;
}
