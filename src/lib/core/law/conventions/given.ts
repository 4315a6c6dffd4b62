import { addWeeks } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { dateOrEstimate, isKnown, nextWorkingDay, previousWorkingDay } from '../../dates/working-days.ts';
import type { MaybeDate } from '../../dates/working-days.ts';
import type { Limit, Step } from '../rule.ts';

/** A day somebody gave, under the name of its fact: `{ received }`. */
export type Given = Readonly<Record<string, CalendarDate>>;

/** The one day in a `Given`, and the first line of its working. */
export function start(given: Given): { on: CalendarDate; step: Step } {
	const [[fact, on]] = Object.entries(given) as [[string, CalendarDate]];
	return { on, step: { how: 'fact', fact, on } };
}

/** A limit whose last day is the same however it is looked at. */
export function sameDay(on: MaybeDate, working: readonly Step[]): Limit {
	return { nominal: on, showBy: on, lastLawful: on, working };
}

/** A limit that nothing rolls forward, with a working day on or before it to aim at. */
export function aimingBefore(last: CalendarDate, working: readonly Step[], calendar: Calendar): Limit {
	const showBy = previousWorkingDay(last, calendar);
	return { nominal: last, showBy, lastLawful: last, working: [...working, ...steppedBack(last, showBy)] };
}

/** The line of working for a step back to a working day; none when there was no need for it. */
export function steppedBack(from: MaybeDate, to: MaybeDate): Step[] {
	return to === from ? [] : [{ how: 'previous-working-day', on: to }];
}

/** The same limit with its last lawful day rolled to a working day; the day to aim at stays. */
export function rolledToWorkingDay(limit: Limit, calendar: Calendar): Limit {
	const lastLawful = nextWorkingDay(dateOrEstimate(limit.nominal), calendar);
	if (lastLawful === limit.nominal) return limit;
	return { ...limit, lastLawful, working: [...limit.working, { how: 'next-working-day', on: lastLawful }] };
}

/** So many weeks before a day to aim at, on a working day again. What was not known stays so. */
export function weeksBeforeThat(
	on: MaybeDate,
	weeks: number,
	calendar: Calendar
): { showBy: MaybeDate; steps: Step[] } {
	const early = addWeeks(dateOrEstimate(on), -weeks);
	const before = previousWorkingDay(early, calendar);
	const showBy = isKnown(on) ? before : { ...on, estimate: dateOrEstimate(before) };
	return { showBy, steps: [{ how: 'weeks-earlier', count: weeks, on: early }, ...steppedBack(early, showBy)] };
}
