import { daysBetween } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';

/** Where something to be done stands (K18). */
export type DutyState = 'waiting-for-input' | 'running' | 'due-soon' | 'due-today' | 'overdue' | 'closed';

/** The days a state is told from. */
export interface Days {
	/** The day shown. */
	day: CalendarDate;
	/** The last day on which the act is in time. */
	last: CalendarDate;
	/** The first day it is called late, when that is not the day after the last one. */
	overdueFrom?: CalendarDate | undefined;
}

const soon = 14;

/** K18, the state of something that is not closed. Without days it waits for them. */
export function stateOf(days: Days | undefined, today: CalendarDate): DutyState {
	if (!days) return 'waiting-for-input';
	const { day, last, overdueFrom } = days;
	if (overdueFrom ? today >= overdueFrom : today > last) return 'overdue';
	const left = daysBetween(today, day);
	if (left === 0) return 'due-today';
	return left <= soon ? 'due-soon' : 'running';
}
