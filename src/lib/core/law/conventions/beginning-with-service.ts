import { addDays } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import type { Limit, Step } from '../rule.ts';
import { aimingBefore, start } from './given.ts';
import type { Given } from './given.ts';

/**
 * K3, at least so many days beginning with the day of service: that day is the first. Nothing rolls. A later end that
 * the council's letter gives counts; an earlier one is against the law, so the day the law gives is kept, with a warning.
 */
export function beginningWithService(
	served: Given,
	days: number,
	calendar: Calendar,
	{ endGiven }: { endGiven?: CalendarDate | undefined } = {}
): Limit {
	const { on, step } = start(served);
	const statutory = addDays(on, days - 1);
	const working: Step[] = [step, { how: 'days-counting-the-first', count: days, on: statutory }];
	if (endGiven === undefined || endGiven === statutory) return aimingBefore(statutory, working, calendar);
	if (endGiven < statutory) return { ...aimingBefore(statutory, working, calendar), notes: ['end-given-is-too-early'] };
	return aimingBefore(endGiven, [...working, { how: 'later-end-given', on: endGiven }], calendar);
}
