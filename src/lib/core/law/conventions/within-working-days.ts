import type { Calendar } from '../../dates/holidays.ts';
import { workingDaysAfter, workingDaysBeginningWith } from '../../dates/working-days.ts';
import type { Limit } from '../rule.ts';
import { sameDay, start } from './given.ts';
import type { Given } from './given.ts';

/** K10 (a), within so many ordinary working days of an event, whose own day does not count. August and Christmas count. */
export function withinWorkingDays(event: Given, days: number, calendar: Calendar): Limit {
	const { on, step } = start(event);
	const last = workingDaysAfter(on, days, calendar);
	return sameDay(last, [step, { how: 'working-days-later', count: days, on: last }]);
}

/** K10 (b), within so many working days beginning with a day, which is the first of them when it is a working day itself. */
export function withinWorkingDaysBeginningWith(first: Given, days: number, calendar: Calendar): Limit {
	const { on, step } = start(first);
	const last = workingDaysBeginningWith(on, days, calendar);
	return sameDay(last, [step, { how: 'working-days-counting-the-first', count: days, on: last }]);
}
