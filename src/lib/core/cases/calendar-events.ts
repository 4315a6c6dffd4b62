import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate, isKnown } from '../dates/working-days.ts';
import { shortHash } from './short-hash.ts';
import type { Obligation } from './obligation.ts';
import type { Timeline } from './timeline.ts';

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
	/**
	 * `act`: the family's safe day. `last-day`: that has passed, and this is the last lawful one. `late`: from this day
	 * somebody else is late.
	 */
	kind: 'act' | 'last-day' | 'late';
	lastLawful: CalendarDate;
	/** The hour by which it must be done on that day, when the law sets one. */
	at?: '17:00';
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
 * What to put in a calendar (K17): the family's duties on the safe day, those of others on the first day they are late.
 * Days gone by stay out, and days after which nobody is late. A date that was given earlier and has gone away is given once more, as cancelled.
 */
export function calendarPlan({ timeline, exported, isDetailed, only }: CalendarWish): CalendarPlan {
	const given = new Map(exported.map((event) => [event.uid, event]));
	const wanted = timeline.obligations
		.filter(({ id }) => only === undefined || id === only)
		.flatMap((obligation) => wantedFor(obligation, timeline.today, isDetailed, given));
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

function wantedFor(
	obligation: Obligation,
	today: CalendarDate,
	isDetailed: boolean,
	given: ReadonlyMap<string, ExportedEvent>
): Wanted[] {
	const place = placeOf(obligation, today);
	if (!place || place.on < today) return [];
	const event = { uid: `${shortHash(obligation.id)}@waymark`, ...place, sequence: 0 };
	const before = given.get(event.uid);
	const isChanged = before && !isSameAs(before, recordOf({ event, isDetailed }));
	return [{ event: { ...event, sequence: (before?.sequence ?? 0) + (isChanged ? 1 : 0) }, isDetailed }];
}

/** The day a duty has in the calendar, until it is closed. A day given in writing is its only one. */
function placeOf(obligation: Obligation, today: CalendarDate): Pick<Wanted['event'], 'on' | 'about'> | undefined {
	const { day, worked, given, state, binds, gives, certainty } = obligation;
	if (!day || state === 'closed' || gives !== 'last-day') return undefined;
	const limit = given?.counts ? undefined : worked?.limit;
	const [shown, last] = [dateOrEstimate(day), dateOrEstimate(limit?.lastLawful ?? day)];
	const about = {
		obligation,
		lastLawful: last,
		isEstimate: certainty !== 'exact' || !isKnown(limit?.lastLawful ?? day),
		...(limit?.at && { at: limit.at })
	};
	if (binds !== 'family') return { on: limit?.overdueFrom ?? addDays(last, 1), about: { ...about, kind: 'late' } };
	return shown >= today
		? { on: shown, about: { ...about, kind: 'act' } }
		: { on: last, about: { ...about, kind: 'last-day' } };
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
