import { addMonths } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { previousWorkingDay } from '../../dates/working-days.ts';
import type { Limit, Step } from '../rule.ts';
import { start } from './given.ts';
import type { Given } from './given.ts';

/**
 * K4, so many months after an event: ends on the day with the same number, or on the last day of a month that has none
 * (Dodds v Walker [1981] 1 WLR 1027). Nothing rolls forward; the day to aim at is a working day.
 */
export function monthsAfter(event: Given, months: number, calendar: Calendar): Limit {
	const { on, step } = start(event);
	const last = addMonths(on, months);
	const showBy = previousWorkingDay(last, calendar);
	const working: Step[] = [step, { how: 'months-later', count: months, on: last }];
	if (showBy !== last) working.push({ how: 'previous-working-day', on: showBy });
	return { nominal: last, showBy, lastLawful: last, working };
}
