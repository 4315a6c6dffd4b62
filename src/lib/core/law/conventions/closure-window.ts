import { addDays, daysBetween } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';

/** A time a school or college was shut: from its first closed day to the day it opens again. */
export interface Closure {
	closedFrom: CalendarDate;
	reopens: CalendarDate;
}

export interface ClosureWindow {
	from: CalendarDate;
	to: CalendarDate;
}

const week = 7;
const fourWeeks = 4 * week;

/**
 * K16, the days on which a council that asked the head for advice may be excused some delay (E1): from a week before a
 * closure of four weeks in a row or more until a week before the school opens again. None for a shorter closure, as at
 * Christmas or Easter. It never moves a date by itself.
 */
export function closureWindow({ closedFrom, reopens }: Closure): ClosureWindow | undefined {
	if (daysBetween(closedFrom, reopens) < fourWeeks) return undefined;
	return { from: addDays(closedFrom, -week), to: addDays(reopens, -week) };
}
