import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { clockOfTime, dayOfTime, timeOn } from '../dates/england-time.ts';
import type { EnglandTime } from '../dates/england-time.ts';
import { shortHash } from '../cases/short-hash.ts';
import { idOf } from './reminder.ts';
import type { Reminder } from './reminder.ts';
import type { SendingHours } from './wishes.ts';

/** The first time from now on at which something may be sent: never in quiet hours. */
export function nextTime(now: EnglandTime, { from, until }: SendingHours): EnglandTime {
	const [on, at] = [dayOfTime(now), clockOfTime(now)];
	if (at < from) return timeOn(on, from);
	return at < until ? now : timeOn(addDays(on, 1), from);
}

/** When a reminder that was not sent yet goes out, or is tried again; nothing when by then it would only confuse. */
export function sendingTime(
	{ at, until }: Pick<Reminder, 'at' | 'until'>,
	now: EnglandTime,
	hours: SendingHours
): EnglandTime | undefined {
	const time = nextTime(at > now ? at : now, hours);
	return dayOfTime(time) > until ? undefined : time;
}

/** Reminders that go to one person on one channel together: nobody is written to twice on one day. */
export interface Message {
	/** The same when the same is sent once more: the name of a mail, the topic of a push. Tells nothing of anybody. */
	key: string;
	person: string;
	channel: Reminder['channel'];
	reminders: readonly Reminder[];
	/** The nearest day to come it speaks of; none when it only tells of what is late, has changed or has gone. */
	next?: CalendarDate;
}

/** What is due, put together by person and channel. The nearest date comes first, in whatever order they were found. */
export function messagesOf(due: readonly Reminder[], today: CalendarDate): readonly Message[] {
	const groups = Map.groupBy(due, ({ person, channel }) => JSON.stringify([person, channel]));
	return [...groups.values()].map((group) => {
		const reminders = [...group].sort(byDay);
		const { person, channel } = reminders[0] as Reminder;
		const next = reminders.find(({ subject, occasion, day }) => isAhead(subject, occasion) && day >= today)?.day;
		return { key: shortHash(reminders.map(idOf).sort().join('\n')), person, channel, reminders, ...(next && { next }) };
	});
}

function isAhead(subject: Reminder['subject'], occasion: Reminder['occasion']): boolean {
	return subject !== 'late-from' && occasion !== 'changed' && occasion !== 'gone';
}

function byDay(a: Reminder, b: Reminder): number {
	return a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : 1;
}
