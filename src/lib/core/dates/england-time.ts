import { addDays, dayIn, parseDate, partsOf, weekdayOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

declare const englandTime: unique symbol;

/** A day and a time as a clock on a wall in England shows them, `2026-11-21T09:00`. Two of them compare with `<`. */
export type EnglandTime = string & { readonly [englandTime]: true };

/** A time of day from `00:00` to `23:59`. Two of them compare with `<`. */
export type TimeOfDay = `${number}:${number}`;

export function timeOn(on: CalendarDate, at: TimeOfDay): EnglandTime {
	return `${on}T${at}` as EnglandTime;
}

export function dayOfTime(time: EnglandTime): CalendarDate {
	return time.slice(0, 10) as CalendarDate;
}

export function clockOfTime(time: EnglandTime): TimeOfDay {
	return time.slice(11) as TimeOfDay;
}

export function isTimeOfDay(text: string): text is TimeOfDay {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const hour = 60;
const day = 24 * hour;

/**
 * The instant at which clocks in England show a time, `2026-07-01T08:00:00Z`. When they go forward an hour is missing: a
 * time in it is an hour later. When they go back an hour comes twice: the first is meant.
 */
export function instantOf(time: EnglandTime): string {
	const [on, minutes] = [dayOfTime(time), minutesOf(clockOfTime(time))];
	const isSummer = isSummerTime(on, minutes - hour);
	return `${moved(on, isSummer ? minutes - hour : minutes)}:00Z`;
}

/** What clocks in England show at an instant such as `2026-07-01T08:00:00.000Z`; nothing for any other text. */
export function englandTimeOf(instant: string): EnglandTime | undefined {
	const on = parseDate(instant.slice(0, 10));
	const at = instant.slice(11, 16);
	if (!on || !isTimeOfDay(at) || !/^.{10}T.{5}(:\d{2}(\.\d+)?)?Z$/.test(instant)) return undefined;
	const minutes = minutesOf(at);
	return moved(on, isSummerTime(on, minutes) ? minutes + hour : minutes) as EnglandTime;
}

/**
 * Whether it is summer time so many minutes after midnight of the world's clock: from one in the morning of the last Sunday
 * in March to one in the morning of the last Sunday in October (Summer Time Order 2002, in force from 11 March 2002).
 */
function isSummerTime(on: CalendarDate, minutes: number): boolean {
	const { year } = partsOf(on);
	const time = moved(on, minutes);
	return time >= `${lastSunday(year, 3)}T01:00` && time < `${lastSunday(year, 10)}T01:00`;
}

function lastSunday(year: number, month: 3 | 10): CalendarDate {
	const last = dayIn(year, month, 31);
	return addDays(last, -(weekdayOf(last) % 7));
}

function minutesOf(at: TimeOfDay): number {
	return Number(at.slice(0, 2)) * hour + Number(at.slice(3));
}

function moved(on: CalendarDate, minutes: number): string {
	const days = Math.floor(minutes / day);
	const rest = minutes - days * day;
	return `${addDays(on, days)}T${two(Math.floor(rest / hour))}:${two(rest % hour)}`;
}

function two(figure: number): string {
	return String(figure).padStart(2, '0');
}
