import { addDays, addMonths } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { dateOrEstimate, previousWorkingDay } from '../../dates/working-days.ts';
import type { Limit } from '../rule.ts';
import { aimingBefore, sameDay, start, steppedBack } from './given.ts';
import type { Given } from './given.ts';

/**
 * K4, so many months after an event: ends on the day with the same number, or on the last day of a month that has none
 * (Dodds v Walker [1981] 1 WLR 1027). Nothing rolls forward; the day to aim at is a working day.
 */
export function monthsAfter(event: Given, months: number, calendar: Calendar): Limit {
	const { on, step } = start(event);
	const last = addMonths(on, months);
	return aimingBefore(last, [step, { how: 'months-later', count: months, on: last }], calendar);
}

/** The same limit, to be kept a day earlier: where it is not sure whether the first day counts. */
export function aDayEarlier(limit: Limit, calendar: Calendar): Limit {
	const before = addDays(dateOrEstimate(limit.nominal), -1);
	const showBy = previousWorkingDay(before, calendar);
	const counted = limit.working.slice(0, 2);
	return {
		...limit,
		showBy,
		working: [...counted, { how: 'day-before', on: before }, ...steppedBack(before, showBy)]
	};
}

/** K4 for a time that has to be over first: the day after its end is the first on which it surely is. */
export function onceMonthsAreOver(event: Given, months: number): Limit {
	const { on, step } = start(event);
	const end = addMonths(on, months);
	const first = addDays(end, 1);
	return sameDay(first, [step, { how: 'months-later', count: months, on: end }, { how: 'day-after', on: first }]);
}
