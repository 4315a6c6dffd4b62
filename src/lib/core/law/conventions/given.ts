import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Step } from '../rule.ts';

/** A day somebody gave, under the name of its fact: `{ received }`. */
export type Given = Readonly<Record<string, CalendarDate>>;

/** The one day in a `Given`, and the first line of its working. */
export function start(given: Given): { on: CalendarDate; step: Step } {
	const [first] = Object.entries(given);
	if (!first) throw new TypeError('A convention counts from a day');
	const [fact, on] = first;
	return { on, step: { how: 'fact', fact, on } };
}
