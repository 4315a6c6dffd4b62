declare const calendarDate: unique symbol;

/**
 * A day of the calendar as text, `2026-11-21`. It has no time and no zone, so nothing about it depends on where a phone
 * is. Two of them compare with `<`.
 */
export type CalendarDate = string & { readonly [calendarDate]: true };

/** Monday is 1 and Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DateParts {
	year: number;
	/** January is 1. */
	month: number;
	day: number;
}

const firstYear = 1900;
const lastYear = 2199;

/** Reads `2026-11-21`; nothing for a day that does not exist, is written otherwise, or lies outside 1900 to 2199. */
export function parseDate(text: string): CalendarDate | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match ? dateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : undefined;
}

/** For days written in the code. Throws when there is no such day. */
export function date(text: string): CalendarDate {
	const parsed = parseDate(text);
	if (!parsed) throw new RangeError(`There is no day ${text}`);
	return parsed;
}

/** The day with these parts; nothing when there is none, as 31 February. */
export function dateOf({ year, month, day }: DateParts): CalendarDate | undefined {
	const exists =
		Number.isInteger(year) &&
		Number.isInteger(day) &&
		year >= firstYear &&
		year <= lastYear &&
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= daysInMonth(year, month);
	return exists ? write({ year, month, day }) : undefined;
}

/** A day that every year has, as 31 August. */
export function dayIn(year: number, month: number, day: number): CalendarDate {
	return write({ year, month, day });
}

export function partsOf(on: CalendarDate): DateParts {
	return { year: twoDigits(on, 0) * 100 + twoDigits(on, 2), month: twoDigits(on, 5), day: twoDigits(on, 8) };
}

/** Reading figures one by one makes no new text: days are taken apart more than anything else is done. */
function twoDigits(on: CalendarDate, at: number): number {
	return (on.charCodeAt(at) - nought) * 10 + on.charCodeAt(at + 1) - nought;
}

const nought = '0'.charCodeAt(0);

export function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; January is 1. Not a number for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? NaN);
}

export function addDays(on: CalendarDate, days: number): CalendarDate {
	return fromDayNumber(dayNumber(on) + days);
}

export function addWeeks(on: CalendarDate, weeks: number): CalendarDate {
	return addDays(on, weeks * 7);
}

/**
 * The day with the same number so many months on, or the last day of that month when it has no such day
 * (the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027).
 */
export function addMonths(on: CalendarDate, months: number): CalendarDate {
	const { year, month, day } = partsOf(on);
	const count = year * 12 + (month - 1) + months;
	const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
	return write({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(on: CalendarDate): Weekday {
	// Day 0 was a Thursday.
	return (((((dayNumber(on) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function isWeekend(on: CalendarDate): boolean {
	return weekdayOf(on) >= 6;
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a > b ? a : b;
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a < b ? a : b;
}

function write({ year, month, day }: DateParts): CalendarDate {
	return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CalendarDate;
}

/** Days since 1 January 1970, counted in years that begin in March so that a leap day comes last. */
function dayNumber(on: CalendarDate): number {
	const { year, month, day } = partsOf(on);
	const marchYear = month <= 2 ? year - 1 : year;
	const marchMonth = (month + 9) % 12;
	const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + dayOfYear - 719468;
}

function fromDayNumber(number: number): CalendarDate {
	const days = number + 719468;
	const era = Math.floor(days / 146097);
	const dayOfEra = days - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return write({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}
