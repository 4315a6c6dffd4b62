import { addDays, isWeekend, partsOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Calendar } from './holidays.ts';

/**
 * A date that cannot be told, because it hangs on bank holidays of a year that is not in the table, or on the terms of a
 * school that were not given. The estimate counts weekends and Christmas Day only as far as nothing else is known: it
 * may be shown as an estimate, never as the date.
 */
export interface NotKnown {
	notKnown: 'bank-holidays' | 'school-terms';
	year: number;
	estimate: CalendarDate;
}

export type MaybeDate = CalendarDate | NotKnown;

export function isKnown(on: MaybeDate): on is CalendarDate {
	return typeof on === 'string';
}

/** The date, or the estimate that stands in for it. */
export function dateOrEstimate(on: MaybeDate): CalendarDate {
	return isKnown(on) ? on : on.estimate;
}

/** Which days count: ordinary working days, or those of the Tribunal, which shuts out August and 25 December to 1 January. */
export type WorkingDayKind = 'ordinary' | 'tribunal';

/** Any day in August, or from 25 December to 1 January (HESC Rules 2008, rule 12(3)). */
export function isTribunalClosed(on: CalendarDate): boolean {
	const { month, day } = partsOf(on);
	return month === 8 || (month === 12 && day >= 25) || (month === 1 && day === 1);
}

/** The day itself when it is a working day, else the next one. */
export function nextWorkingDay(on: CalendarDate, calendar: Calendar): MaybeDate {
	return step(on, 1, calendar);
}

/** The day itself when it is a working day, else the one before. */
export function previousWorkingDay(on: CalendarDate, calendar: Calendar): MaybeDate {
	return step(on, -1, calendar);
}

/** So many working days after an event, whose own day does not count. */
export function workingDaysAfter(
	event: CalendarDate,
	days: number,
	calendar: Calendar,
	kind: WorkingDayKind = 'ordinary'
): MaybeDate {
	return walk(addDays(event, 1), days, 1, calendar, kind);
}

/** So many working days beginning with a day, which is the first of them when it is a working day itself. */
export function workingDaysBeginningWith(first: CalendarDate, days: number, calendar: Calendar): MaybeDate {
	return walk(first, days, 1, calendar, 'ordinary');
}

/** So many working days before an event, whose own day does not count. */
export function workingDaysBefore(
	event: CalendarDate,
	days: number,
	calendar: Calendar,
	kind: WorkingDayKind = 'ordinary'
): MaybeDate {
	return walk(addDays(event, -1), days, -1, calendar, kind);
}

function step(on: CalendarDate, direction: 1 | -1, calendar: Calendar): MaybeDate {
	return walk(on, 1, direction, calendar, 'ordinary');
}

/** Walks day by day, from `first` on, until it has met so many days that count. */
function walk(
	first: CalendarDate,
	count: number,
	direction: 1 | -1,
	calendar: Calendar,
	kind: WorkingDayKind
): MaybeDate {
	let unknownYear: number | undefined;
	let met = 0;
	for (let on = first; ; on = addDays(on, direction)) {
		if (!mayCount(on, kind)) continue;
		const { year } = partsOf(on);
		if (!calendar.knows(year)) unknownYear ??= year;
		else if (calendar.isHoliday(on)) continue;
		met += 1;
		if (met === count)
			return unknownYear === undefined ? on : { notKnown: 'bank-holidays', year: unknownYear, estimate: on };
	}
}

/** False for a day that never counts, whatever the bank holidays of its year. */
function mayCount(on: CalendarDate, kind: WorkingDayKind): boolean {
	if (isWeekend(on) || on.endsWith('-12-25')) return false;
	return kind === 'ordinary' || !isTribunalClosed(on);
}
