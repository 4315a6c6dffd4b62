import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate, isKnown } from '../dates/working-days.ts';
import { shortHash } from './short-hash.ts';
import { historyOf } from './journal.ts';
import type { Journal } from './journal.ts';
import type { Obligation, Timeline } from './timeline.ts';

/** A date as a phone's calendar has it: a whole day. */
export interface CalendarEvent {
	/** The same for a date as long as what started it stands, however often that is corrected. Tells nothing of anybody. */
	uid: string;
	on: CalendarDate;
	/** Raised with every change, so that a calendar knows which of two is the newer. */
	sequence: number;
	/** What the date is about; nothing for a date that went away. */
	about?: CalendarSubject;
}

export interface CalendarSubject {
	obligation: Obligation;
	/** `act`: the family's safe day. `last-day`: that has passed, the last lawful one has not. `late`: somebody else is late. */
	kind: 'act' | 'last-day' | 'late';
	lastLawful: CalendarDate;
	isEstimate: boolean;
}

/** What a calendar was last given: kept by the caller, and given back the next time. */
export interface ExportedEvent {
	uid: string;
	on: CalendarDate;
	lastLawful?: CalendarDate;
	isDetailed: boolean;
	sequence: number;
	isCancelled?: true;
}

export interface CalendarWish {
	timeline: Timeline;
	journal: Journal;
	exported: readonly ExportedEvent[];
	/** The title says what the date is about: only when somebody asked for that. */
	isDetailed: boolean;
	/** One date alone. The others stay as they were given last. */
	only?: string;
}

export interface CalendarPlan {
	events: readonly CalendarEvent[];
	exported: readonly ExportedEvent[];
}

/**
 * What to put in a calendar (K17): the family's duties on the safe day, those of others on the day after the last lawful
 * one. Days gone by stay out. A date that was given earlier and has gone away is given once more, as cancelled.
 */
export function calendarPlan({ timeline, journal, exported, isDetailed, only }: CalendarWish): CalendarPlan {
	const given = new Map(exported.map((event) => [event.uid, event]));
	const wanted = timeline.obligations
		.filter(({ id }) => only === undefined || id === only)
		.flatMap((obligation) => eventOf(obligation, journal, timeline.today, isDetailed, given));
	const gone = only === undefined ? goneFrom(exported, wanted, timeline.today) : [];
	const renewed = new Map([...exported, ...wanted.map(recordOf), ...gone].map((event) => [event.uid, event]));
	return {
		events: [...wanted.map(({ event }) => event), ...gone.map(({ uid, on, sequence }) => ({ uid, on, sequence }))],
		exported: [...renewed.values()]
	};
}

interface Wanted {
	event: CalendarEvent & { about: CalendarSubject };
	isDetailed: boolean;
}

function eventOf(
	obligation: Obligation,
	journal: Journal,
	today: CalendarDate,
	isDetailed: boolean,
	given: ReadonlyMap<string, ExportedEvent>
): Wanted[] {
	const place = placeOf(obligation, today);
	if (!place) return [];
	const uid = uidOf(obligation, journal);
	const event = { uid, ...place, sequence: 0 };
	const before = given.get(uid);
	const isChanged = before && !isSameAs(before, recordOf({ event, isDetailed }));
	return [{ event: { ...event, sequence: (before?.sequence ?? 0) + (isChanged ? 1 : 0) }, isDetailed }];
}

/** The day a duty has in the calendar, unless that is over or the duty is. */
function placeOf(
	obligation: Obligation,
	today: CalendarDate
): { on: CalendarDate; about: CalendarSubject } | undefined {
	const limit = obligation.worked?.limit;
	if (!limit || obligation.state === 'closed' || obligation.gives !== 'last-day') return undefined;
	const [showBy, lastLawful] = [dateOrEstimate(limit.showBy), dateOrEstimate(limit.lastLawful)];
	const about = { obligation, lastLawful, isEstimate: !isKnown(limit.lastLawful) || obligation.certainty !== 'exact' };
	if (obligation.binds !== 'family') return atLeast(today, addDays(lastLawful, 1), { ...about, kind: 'late' });
	return (
		atLeast(today, showBy, { ...about, kind: 'act' }) ?? atLeast(today, lastLawful, { ...about, kind: 'last-day' })
	);
}

function atLeast(today: CalendarDate, on: CalendarDate, about: CalendarSubject) {
	return on >= today ? { on, about } : undefined;
}

/** Corrections make new entries: the first one gives the date its name. */
function uidOf({ rule, startedBy }: Obligation, journal: Journal): string {
	const first = historyOf(journal, startedBy.id).at(-1)?.id ?? startedBy.id;
	return `${shortHash(`${rule}:${first}`)}@waymark`;
}

/** Dates to come that a calendar still has and the case has no more. */
function goneFrom(exported: readonly ExportedEvent[], wanted: readonly Wanted[], today: CalendarDate): ExportedEvent[] {
	const stays = new Set(wanted.map(({ event }) => event.uid));
	return exported
		.filter(({ uid, on, isCancelled }) => !stays.has(uid) && !isCancelled && on >= today)
		.map((event) => ({ ...event, sequence: event.sequence + 1, isCancelled: true }));
}

function recordOf({ event: { uid, on, sequence, about }, isDetailed }: Wanted): ExportedEvent {
	return { uid, on, lastLawful: about.lastLawful, isDetailed, sequence };
}

function isSameAs(before: ExportedEvent, now: ExportedEvent): boolean {
	return (
		!before.isCancelled &&
		before.on === now.on &&
		before.lastLawful === now.lastLawful &&
		before.isDetailed === now.isDetailed
	);
}
