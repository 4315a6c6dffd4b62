import { addDays, addMonths, partsOf } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import type { Limit } from '../rule.ts';
import { aimingBefore, start } from './given.ts';
import type { Given } from './given.ts';

/**
 * K7, a period of so many months that begins with a day, which is the first of them: it ends the day before the day with
 * the same number, or on the last day of a month that has none. Nothing rolls; the day to aim at is a working day.
 */
export function periodBeginningWith(first: Given, months: number, calendar: Calendar): Limit {
	const { on, step } = start(first);
	const last = lastDayOfPeriod(on, months);
	return aimingBefore(last, [step, { how: 'months-counting-the-first', count: months, on: last }], calendar);
}

export function lastDayOfPeriod(first: CalendarDate, months: number): CalendarDate {
	const corresponding = addMonths(first, months);
	return partsOf(corresponding).day === partsOf(first).day ? addDays(corresponding, -1) : corresponding;
}
