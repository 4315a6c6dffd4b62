import { addWeeks } from '../../dates/calendar-date.ts';
import type { Limit } from '../rule.ts';
import { sameDay, start } from './given.ts';
import type { Given } from './given.ts';

/**
 * K1, within so many weeks of an event. The day of the event does not count and the whole of the last day does;
 * weekends, bank holidays and school holidays make no difference. Same weekday as the event.
 */
export function withinWeeks(event: Given, weeks: number): Limit {
	const { on, step } = start(event);
	const last = addWeeks(on, weeks);
	return sameDay(last, [step, { how: 'weeks-later', count: weeks, on: last }]);
}

/** K1 with no weeks at all: what has to be done at once is due on the day itself. */
export function atOnce(event: Given): Limit {
	const { on, step } = start(event);
	return sameDay(on, [step, { how: 'at-once', on }]);
}
