import type { EventKind } from '../cases/events.ts';
import type { Happening } from '../cases/happenings.ts';
import type { Obligation, Timeline } from '../cases/timeline.ts';
import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { TimeOfDay } from '../dates/england-time.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import { overdueReminder } from '../law/conventions/reminder-days.ts';
import { chaserOf } from '../disputes/chasers.ts';
import type { Subject } from './reminder.ts';

/** A day of a case that somebody is to hear of. */
export interface Told {
	about: string;
	subject: Subject;
	day: CalendarDate;
	rule?: string;
	/** The hour by which it must be done on that day. */
	by?: TimeOfDay;
	letter?: string;
}

const meetings: Readonly<Partial<Record<EventKind, 'meeting' | 'hearing'>>> = {
	hearing: 'hearing',
	'review-meeting': 'meeting',
	'mediation-meeting': 'meeting'
};

/** Every day of a case that is to be told of, as the calendar has them (K17), and its meetings. */
export function toldDays({ obligations, happened }: Timeline): readonly Told[] {
	return [...obligations.flatMap(daysOf), ...happened.flatMap(meetingOf)];
}

/** Dates that are done, fell away or gave way: nobody has to be told that they are no more. */
export function settledIn({ obligations }: Timeline): ReadonlySet<string> {
	return new Set(obligations.flatMap(({ id, state }) => (state === 'closed' ? [id] : [])));
}

function daysOf({ id, rule, binds, gives, state, day, worked, given }: Obligation): readonly Told[] {
	if (!day || state === 'closed' || gives !== 'last-day') return [];
	// A day given in writing is the only one.
	const limit = given?.counts ? undefined : worked?.limit;
	const [shown, last] = [dateOrEstimate(day), dateOrEstimate(limit?.lastLawful ?? day)];
	const base = { about: id, rule };
	if (binds !== 'family') {
		const letter = binds === 'local-authority' ? chaserOf(rule) : undefined;
		const from = overdueReminder(last, limit?.overdueFrom);
		return [{ ...base, subject: 'late-from', day: from, ...(letter !== undefined && { letter }) }];
	}
	const by = limit?.at && { by: limit.at };
	const isLastDay = shown >= last;
	const safe = { ...base, subject: 'safe-day', day: shown, ...(isLastDay && by) } as const;
	return isLastDay ? [safe] : [safe, { ...base, subject: 'last-day', day: last, ...by }];
}

function meetingOf({ root, event, dates }: Happening): readonly Told[] {
	const subject = meetings[event];
	return subject && dates.on ? [{ about: root, subject, day: dates.on }] : [];
}

/** For how many days it still helps to hear that somebody is late. */
const fortnight = 14;

export function lateUntil(day: CalendarDate): CalendarDate {
	return addDays(day, fortnight - 1);
}
