import { addDays } from '../../dates/calendar-date.ts';
import type { Limit } from '../rule.ts';
import { sameDay, start } from './given.ts';
import type { Given } from './given.ts';

/**
 * K2, within so many days of an event, whose own day does not count. Calendar days; nothing rolls. Not to be mixed up
 * with K3, where the first day counts.
 */
export function withinDays(event: Given, days: number): Limit {
	const { on, step } = start(event);
	const last = addDays(on, days);
	return sameDay(last, [step, { how: 'days-later', count: days, on: last }]);
}
