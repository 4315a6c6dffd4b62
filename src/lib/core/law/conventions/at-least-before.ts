import { addDays, addMonths, addWeeks } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { workingDaysBefore } from '../../dates/working-days.ts';
import type { WorkingDayKind } from '../../dates/working-days.ts';
import type { Limit, Step } from '../rule.ts';
import { start } from './given.ts';
import type { Given } from './given.ts';

/** K9, at least so many months before an event: the day with the same number, and safely the one before. Never rolls towards it. */
export function monthsBefore(event: Given, months: number): Limit {
	const { on, step } = start(event);
	const latest = addMonths(on, -months);
	return clearOf(latest, [step, { how: 'months-earlier', count: months, on: latest }]);
}

/** K9 for weeks of notice (OP8): safe with one clear day more; a breach only when later than the weeks themselves. */
export function weeksBefore(event: Given, weeks: number): Limit {
	const { on, step } = start(event);
	const latest = addWeeks(on, -weeks);
	return clearOf(latest, [step, { how: 'weeks-earlier', count: weeks, on: latest }]);
}

/** K9 for working days of notice. */
export function workingDaysClearBefore(
	event: Given,
	days: number,
	calendar: Calendar,
	kind: WorkingDayKind = 'ordinary'
): Limit {
	const { on, step } = start(event);
	const latest = workingDaysBefore(on, days, calendar, kind);
	const safe = workingDaysBefore(on, days + 1, calendar, kind);
	const working: Step[] = [
		step,
		{ how: 'working-days-earlier', count: days, on: latest },
		{ how: 'clear-day-earlier', on: safe }
	];
	return { nominal: latest, showBy: safe, lastLawful: latest, working };
}

function clearOf(latest: CalendarDate, working: readonly Step[]): Limit {
	const safe = addDays(latest, -1);
	return {
		nominal: latest,
		showBy: safe,
		lastLawful: latest,
		working: [...working, { how: 'clear-day-earlier', on: safe }]
	};
}
