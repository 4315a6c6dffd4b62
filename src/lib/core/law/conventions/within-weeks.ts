import { addWeeks } from '../../dates/calendar-date.ts';
import type { Limit } from '../rule.ts';
import { start } from './given.ts';
import type { Given } from './given.ts';

/**
 * K1, within so many weeks of an event. The day of the event does not count and the whole of the last day does;
 * weekends, bank holidays and school holidays make no difference. Same weekday as the event.
 */
export function withinWeeks(event: Given, weeks: number): Limit {
	const { on, step } = start(event);
	const last = addWeeks(on, weeks);
	return {
		nominal: last,
		showBy: last,
		lastLawful: last,
		working: [step, { how: 'weeks-later', count: weeks, on: last }]
	};
}
