import { date, daysBetween, partsOf } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import type { Words } from './words.ts';

const shapes = {
	/** Thursday 17 December 2026 */
	full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	/** 17 December 2026 */
	long: { day: 'numeric', month: 'long', year: 'numeric' },
	/** Thu 17 December 2026 */
	short: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
	/** December 2026 */
	month: { month: 'long', year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** A day in the reader's language. Months are always words, so that 9 10 is never read the wrong way round. */
export function dateInWords(
	{ locale }: Pick<Words, 'locale'>,
	on: CalendarDate,
	shape: keyof typeof shapes = 'full'
): string {
	const key = `${locale} ${shape}`;
	const format =
		made.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC', calendar: 'gregory' });
	made.set(key, format);
	const { year, month, day } = partsOf(on);
	// Some phones put a comma after the weekday in British English and some do not.
	return format.format(Date.UTC(year, month - 1, day)).replace(', ', ' ');
}

/** How far off a day is, in whole days of the calendar: `today`, `tomorrow`, `2 days left`, `3 days ago`. */
export function distanceInWords({ t }: Pick<Words, 't'>, today: CalendarDate, on: CalendarDate): string {
	const days = daysBetween(today, on);
	if (days === 0) return t(($) => $.app.distance.today);
	if (days === 1) return t(($) => $.app.distance.tomorrow);
	if (days === -1) return t(($) => $.app.distance.yesterday);
	return days > 0 ? t(($) => $.app.distance.left, { count: days }) : t(($) => $.app.distance.ago, { count: -days });
}

export function listInWords({ locale }: Pick<Words, 'locale'>, items: readonly string[]): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** A day, a month or a year, as much of it as is known: `2026-11-21`, `2026-07` or `2023`. */
export function partlyKnownDate(words: Pick<Words, 'locale'>, on: string): string {
	const [year = '', month] = on.split('-');
	const first = date(`${on}-01-01`.slice(0, 10));
	return month ? dateInWords(words, first, on.length > 7 ? 'long' : 'month') : year;
}
