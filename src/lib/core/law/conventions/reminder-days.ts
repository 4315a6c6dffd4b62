import { addDays } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';

/** How many days before the day to act by a family is reminded. */
export const daysAhead = [28, 14, 7, 3, 1] as const;

/** The time of day at which a reminder is given, in England. */
export const reminderTime = '09:00';

/** K17, when to remind a family of a day to act by: those days that are not over yet. */
export function reminderDays(showBy: CalendarDate, today: CalendarDate): readonly CalendarDate[] {
	return daysAhead.map((days) => addDays(showBy, -days)).filter((on) => on >= today);
}

/** K17, when to tell a family that somebody else is late: the day after the last lawful one. */
export function overdueReminder(lastLawful: CalendarDate, overdueFrom?: CalendarDate): CalendarDate {
	return overdueFrom ?? addDays(lastLawful, 1);
}
