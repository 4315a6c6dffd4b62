import { addDays } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Limit } from '../rule.ts';
import { atOnce, withinWeeks } from './within-weeks.ts';
import { sameDay } from './given.ts';

interface Order {
	/** The date on the order. */
	orderMade: CalendarDate;
	/** The day the Tribunal sent it, when that lies later. */
	orderSent?: CalendarDate | undefined;
}

/**
 * K1 from an order: the time runs from the date on it. The Tribunal's own leaflet counts from the day it sent the order,
 * so nobody is called late before both have passed (OP25).
 */
export function forOrder({ orderMade, orderSent }: Order, weeks: number): Limit {
	const limit = counted({ orderMade }, weeks);
	if (!orderSent || orderSent <= orderMade) return limit;
	const fromSent = addDays(orderSent, weeks * 7);
	return { ...limit, overdueFrom: addDays(fromSent, 1), notes: ['late-only-after-both-readings'] };
}

/** A time that the parties may set themselves: the agreed day counts when there is one. */
export function unlessAgreed(limit: Limit, agreedDate: CalendarDate | undefined): Limit {
	return agreedDate ? sameDay(agreedDate, [...limit.working, { how: 'agreed-date', on: agreedDate }]) : limit;
}

/** K1 in so many weeks; at once when there are none. */
export function counted(event: Readonly<Record<string, CalendarDate>>, weeks: number): Limit {
	return weeks === 0 ? atOnce(event) : withinWeeks(event, weeks);
}
