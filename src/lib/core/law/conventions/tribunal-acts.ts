import { addDays } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { isTribunalClosed, nextWorkingDay, previousWorkingDay, workingDaysAfter } from '../../dates/working-days.ts';
import type { Limit, Step } from '../rule.ts';
import { aimingBefore, start, steppedBack } from './given.ts';
import type { Given } from './given.ts';

/**
 * K6 (a), so many of the Tribunal's working days after an event (HESC Rules 2008, rule 12(3)(b)): days in August and
 * from 25 December to 1 January do not count. The day to expect it by counts them, because directions mostly do.
 */
export function withinTribunalWorkingDays(event: Given, days: number, calendar: Calendar): Limit {
	const { on, step } = start(event);
	const nominal = workingDaysAfter(on, days, calendar);
	const lastLawful = workingDaysAfter(on, days, calendar, 'tribunal');
	const working: Step[] = [
		step,
		{ how: 'working-days-later', count: days, on: nominal },
		{ how: 'tribunal-days-later', count: days, on: lastLawful }
	];
	return { nominal, showBy: nominal, lastLawful, at: '17:00', working };
}

/** K6 (b), so many days after an event, leaving out those on which the Tribunal is closed. The day to aim at counts them all. */
export function withinTribunalDays(event: Given, days: number, calendar: Calendar): Limit {
	const { on, step } = start(event);
	const nominal = addDays(on, days);
	const end = skippingClosedDays(on, days);
	const lastLawful = nextWorkingDay(end, calendar);
	const showBy = previousWorkingDay(nominal, calendar);
	const working: Step[] = [
		step,
		{ how: 'days-later', count: days, on: nominal },
		...steppedBack(nominal, showBy),
		{ how: 'days-without-closed-times', count: days, on: end },
		...(lastLawful === end ? [] : [{ how: 'next-working-day', on: lastLawful } as const])
	];
	return { nominal, showBy, lastLawful, at: '17:00', working };
}

/** K6 (d), a date the Tribunal has written is the deadline: nothing is left out and nothing rolls. */
export function directed(given: Given, calendar: Calendar): Limit {
	const { on, step } = start(given);
	return { ...aimingBefore(on, [step, { how: 'directed-date', on }], calendar), at: '17:00' };
}

function skippingClosedDays(event: CalendarDate, days: number): CalendarDate {
	let on = event;
	for (let met = 0; met < days;) {
		on = addDays(on, 1);
		if (!isTribunalClosed(on)) met += 1;
	}
	return on;
}
