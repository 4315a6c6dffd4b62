import { addMonths } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { nextWorkingDay } from '../../dates/working-days.ts';
import type { MaybeDate } from '../../dates/working-days.ts';
import type { Limit, Step } from '../rule.ts';
import { start } from './given.ts';
import type { Given } from './given.ts';

interface Months {
	count: number;
	/** The months in all when the body says in time that it needs longer. */
	extended: number;
}

/**
 * K13, a month from receipt as the Information Commissioner counts it: the day with the same number, or the end of a
 * month that has none; on a weekend or a bank holiday, the next working day.
 */
export function monthFromReceipt(received: Given, { count, extended }: Months, calendar: Calendar): Limit {
	const { on, step } = start(received);
	const nominal = addMonths(on, count);
	const lastLawful = nextWorkingDay(nominal, calendar);
	const working: Step[] = [step, { how: 'months-later', count, on: nominal }];
	if (lastLawful !== nominal) working.push({ how: 'next-working-day', on: lastLawful });
	return { nominal, showBy: nominal, lastLawful, working, named: { ifExtended: extendedTo(on, extended, calendar) } };
}

function extendedTo(on: CalendarDate, months: number, calendar: Calendar): MaybeDate {
	return nextWorkingDay(addMonths(on, months), calendar);
}
