import { partsOf } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';

/** `21 November 2026`, as the reader's language writes it. */
export function longDate(on: CalendarDate, locale: string): string {
	return write(on, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day, a month or a year, as much as is known: `2026-11-21`, `2026-07` or `2023`. */
export function partialDate(on: string, locale: string): string {
	const known = on.split('-').length;
	const day = `${on}-01-01`.slice(0, 10) as CalendarDate;
	return write(day, locale, {
		year: 'numeric',
		...(known > 1 && { month: 'long' }),
		...(known > 2 && { day: 'numeric' })
	});
}

/** A day has no time of its own: noon in Greenwich keeps it the same day for the writer of dates. */
function write(on: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): string {
	const { year, month, day } = partsOf(on);
	const noon = Date.UTC(year, month - 1, day, 12);
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(noon);
}
