import type { CalendarDate } from '../dates/calendar-date.ts';
import type { FrozenLetter } from '../letters/letter.ts';
import type { EventKind } from './events.ts';

/** What somebody answered: words, one choice or several; `null` is "I don't know", which is an answer too. */
export type AnswerValue = string | readonly string[] | null;

interface EntryBase {
	id: string;
	caseId: string;
	/** When it was written down, as an ISO instant. */
	recordedAt: string;
	/** Who wrote it down: a device's own random name, never a person's. */
	recordedBy: string;
	/** The entry this one corrects. Nothing is overwritten: the old one stays in the journal. */
	replaces?: string;
}

/** An answer to a question of any flow. A question has one answer in a case, so nothing is asked twice. */
export interface AnswerEntry extends EntryBase {
	kind: 'answer';
	question: string;
	value: AnswerValue;
}

/** Something that happened on a day. */
export interface EventEntry extends EntryBase {
	kind: 'event';
	event: EventKind;
	dates: Readonly<Record<string, CalendarDate>>;
	details: Readonly<Record<string, string>>;
	/** The entry it belongs to, when the family said so: the letter a certificate is about, the request that was answered. */
	of?: string;
}

/** A letter that was sent, kept as it was on that day. */
export interface LetterSentEntry extends EntryBase {
	kind: 'letter-sent';
	letter: string;
	sentOn: CalendarDate;
	by: SendingWay;
	/** Sent after five in the afternoon, when that is known. */
	afterFive?: boolean;
	/** The day it arrived, when there is proof of it. */
	receivedOn?: CalendarDate;
	copy: FrozenLetter;
}

/** Takes an entry back that should not have been made. */
export interface WithdrawnEntry extends EntryBase {
	kind: 'withdrawn';
	replaces: string;
}

export type Entry = AnswerEntry | EventEntry | LetterSentEntry | WithdrawnEntry;
export type SendingWay = 'e-mail' | 'first-class' | 'signed-for' | 'by-hand' | 'online-form';

/** All that was ever written down in a case, in any order. */
export type Journal = readonly Entry[];

/** An entry before the device has given it an id, a time and a writer. */
export type NewEntry = Entry extends infer E
	? E extends Entry
		? Omit<E, keyof EntryBase> & Pick<E, 'replaces'>
		: never
	: never;

type Standing = Exclude<Entry, WithdrawnEntry>;

/**
 * The entries that stand: neither corrected nor taken back, oldest first. The same for any order of arrival. When two
 * devices corrected the same entry without knowing of each other, the newest correction stands; a correction outlives a
 * withdrawal, so that no day is lost silently.
 */
export function standing(journal: Journal): readonly Standing[] {
	const replaced = new Set<string>();
	const corrections = new Map<string, Standing>();
	for (const entry of journal) {
		if (entry.replaces === undefined) continue;
		replaced.add(entry.replaces);
		if (entry.kind === 'withdrawn') continue;
		const other = corrections.get(entry.replaces);
		if (!other || byTimeRecorded(other, entry) < 0) corrections.set(entry.replaces, entry);
	}
	return journal
		.filter((entry): entry is Standing => {
			if (entry.kind === 'withdrawn' || replaced.has(entry.id)) return false;
			return entry.replaces === undefined || corrections.get(entry.replaces) === entry;
		})
		.sort(byTimeRecorded);
}

/** The first form of each entry: it stays the same however often the entry is corrected. */
export function firstForms(journal: Journal): (id: string) => string {
	const before = new Map<string, string>();
	for (const { id, replaces } of journal) if (replaces !== undefined) before.set(id, replaces);
	return (id) => {
		const seen = new Set([id]);
		let at = id;
		for (let next = before.get(at); next !== undefined && !seen.has(next); next = before.get(at)) {
			seen.add(next);
			at = next;
		}
		return at;
	};
}

/** The newest answer to each question. */
export function answersIn(journal: Journal): Readonly<Record<string, AnswerValue>> {
	const answers: Record<string, AnswerValue> = {};
	for (const entry of standing(journal)) {
		if (entry.kind === 'answer') answers[entry.question] = entry.value;
	}
	return answers;
}

/** An entry with all it has replaced, newest first. */
export function historyOf(journal: Journal, id: string): readonly Entry[] {
	const byId = new Map(journal.map((entry) => [entry.id, entry]));
	const history: Entry[] = [];
	for (let entry = byId.get(id); entry && !history.includes(entry);) {
		history.push(entry);
		entry = entry.replaces === undefined ? undefined : byId.get(entry.replaces);
	}
	return history;
}

/** Oldest first; two of one moment are told apart by their ids, so that every device has the same order. */
export function byTimeRecorded(a: Entry, b: Entry): number {
	return compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
