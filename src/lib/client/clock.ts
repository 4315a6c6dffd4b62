import { date } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';

/** The one place of the device's rooms where the clock is read. */
export function now(): Date {
	return new Date();
}

/** The day it is in England, wherever the phone is. */
export function today(at = now()): CalendarDate {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: 'Europe/London',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	}).formatToParts(at);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
	return date(`${part('year')}-${part('month')}-${part('day')}`);
}
