import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { clockOfTime, dayOfTime } from '../dates/england-time.ts';
import type { EnglandTime } from '../dates/england-time.ts';
import { isSame } from '../cases/same.ts';
import { shortHash } from '../cases/short-hash.ts';
import { idOf, keyOf } from './reminder.ts';
import type { Reminder } from './reminder.ts';
import { dayName } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { nextTime, sendingTime } from './sending.ts';

/** A reminder as it is kept. What is being sent at this moment counts as sent: it can no longer be taken back. */
export interface StoredReminder extends Reminder {
	state: 'waiting' | 'sent';
	sentAt?: EnglandTime;
}

/** What to do to the reminders kept for a person and a case, so that they are those wanted now. */
export interface Reconciled {
	added: readonly Reminder[];
	moved: readonly { from: StoredReminder; to: Reminder }[];
	withdrawn: readonly StoredReminder[];
}

/**
 * Compares what is kept with what is wanted now. Nothing that was sent is sent again; of a day that was told and is no
 * longer right the person hears once more. Done a second time it changes nothing.
 */
export function reconcile(stored: readonly StoredReminder[], schedule: Schedule, now: EnglandTime): Reconciled {
	const { caseId, wishes } = schedule;
	const own = stored.filter((one) => one.caseId === caseId && one.person === wishes.person);
	const sent = new Set(own.filter(({ state }) => state === 'sent').map(idOf));
	const waiting = new Map(own.filter(({ state }) => state === 'waiting').map((one) => [one.key, one]));
	const isDue = (one: Reminder) => !sent.has(idOf(one)) && sendingTime(one, now, wishes.hours) !== undefined;
	const wanted = [...schedule.reminders, ...corrections(own, waiting, schedule, now)].filter(
		// What is over on the day it is first wanted is dropped; what was kept and could not be sent may still help.
		(one) => isDue(one) && (dayOfTime(one.at) >= dayOfTime(now) || waiting.get(one.key)?.at === one.at)
	);
	const keys = new Set(wanted.map(({ key }) => key));
	return {
		added: wanted.filter(({ key }) => !waiting.has(key)),
		moved: wanted.flatMap((to) => {
			const from = waiting.get(to.key);
			return from && !isSame(bare(from), to) ? [{ from, to }] : [];
		}),
		withdrawn: [...waiting.values()].filter(({ key }) => !keys.has(key))
	};
}

/** For how many days it helps to hear that a day told earlier is no longer right. */
const week = 7;

/** For each day a person was told last: the notice that it is another one now, or has gone. */
function corrections(
	own: readonly StoredReminder[],
	waiting: ReadonlyMap<string, StoredReminder>,
	schedule: Schedule,
	now: EnglandTime
): readonly Reminder[] {
	const { wishes, settled } = schedule;
	return [...lastTold(own).values()].flatMap((told) => {
		if (settled.has(told.about) || !wishes.channels.includes(told.channel)) return [];
		const day = schedule.days.get(dayName(told.about, told.subject));
		if (!isNews(told, day, dayOfTime(now))) return [];
		const notice = correctionOf(told, day);
		const before = waiting.get(notice.key);
		const isKept = before && idOf(before) === idOf(notice) && isIn(before.at, schedule);
		const at = isKept ? before.at : nextTime(now, wishes.hours);
		return [{ ...notice, at, until: addDays(dayOfTime(at), week - 1) }];
	});
}

/** Told of one day while it is another one. When both are over, hearing of it helps nobody. */
function isNews(told: StoredReminder, day: CalendarDate | undefined, today: CalendarDate): boolean {
	const before = told.occasion === 'gone' ? undefined : told.day;
	return before !== day && [before, day].some((one) => one !== undefined && one >= today);
}

function correctionOf(told: StoredReminder, day: CalendarDate | undefined): Omit<Reminder, 'at' | 'until'> {
	const { caseId, about, subject, person, channel, rule } = told;
	const named = { caseId, about, subject, occasion: day ? 'changed' : 'gone', person, channel } as const;
	return {
		key: keyOf(named),
		...named,
		day: day ?? told.day,
		...(rule !== undefined && { rule }),
		corrects: shortHash(idOf(told))
	};
}

/** What was sent last of each day on each channel. */
function lastTold(own: readonly StoredReminder[]): ReadonlyMap<string, StoredReminder> {
	const sent = own.filter(({ state }) => state === 'sent').sort(bySending);
	return new Map(sent.map((one) => [`${one.channel} ${dayName(one.about, one.subject)}`, one]));
}

/** Of two sent together the one that puts another right is the later. */
function bySending(a: StoredReminder, b: StoredReminder): number {
	const [one, other] = [a, b].map((each) => `${each.sentAt ?? each.at} ${each.corrects ? 1 : 0} ${idOf(each)}`);
	return (one ?? '') < (other ?? '') ? -1 : 1;
}

function isIn(at: EnglandTime, { wishes: { hours } }: Schedule): boolean {
	return clockOfTime(at) >= hours.from && clockOfTime(at) < hours.until;
}

function bare({ state: _state, sentAt: _sentAt, ...reminder }: StoredReminder): Reminder {
	return reminder;
}
