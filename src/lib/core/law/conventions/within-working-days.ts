import type { Calendar } from '../../dates/holidays.ts';
import { workingDaysAfter } from '../../dates/working-days.ts';
import type { Limit } from '../rule.ts';
import { start } from './given.ts';
import type { Given } from './given.ts';

/** K10, within so many ordinary working days of an event, whose own day does not count. August and Christmas count. */
export function withinWorkingDays(event: Given, days: number, calendar: Calendar): Limit {
	const { on, step } = start(event);
	const last = workingDaysAfter(on, days, calendar);
	return {
		nominal: last,
		showBy: last,
		lastLawful: last,
		working: [step, { how: 'working-days-later', count: days, on: last }]
	};
}
