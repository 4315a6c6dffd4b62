import type { Weekday } from '../dates/calendar-date.ts';
import { isTimeOfDay } from '../dates/england-time.ts';
import type { TimeOfDay } from '../dates/england-time.ts';

/** A way to a person. The calendar feed and the card in the app are not sent, and have no schedule. */
export const channels = ['push', 'e-mail', 'text'] as const;

export type Channel = (typeof channels)[number];

/** When something may be sent, by the clocks in England: from one time of day until just before another. */
export interface SendingHours {
	from: TimeOfDay;
	until: TimeOfDay;
}

/** What one person asked for. */
export interface ReminderWishes {
	person: string;
	channels: readonly Channel[];
	hours: SendingHours;
	/**
	 * Everything of a day goes out together. On a weekday everything of a week does, but for what falls in the last three
	 * days before a date: that comes on its own day.
	 */
	together: 'by-day' | Weekday;
}

export const usualHours: SendingHours = { from: '09:00', until: '19:00' };

/** The hours somebody asked for. Those that leave no time at all, or go through the night, are the usual ones. */
export function hoursFrom(from: string, until: string): SendingHours {
	return isTimeOfDay(from) && isTimeOfDay(until) && from < until ? { from, until } : usualHours;
}
