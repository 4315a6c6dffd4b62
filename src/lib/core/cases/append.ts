import { byTimeRecorded, standing } from './journal.ts';
import type { Entry, Journal, NewEntry } from './journal.ts';
import { isSame } from './same.ts';

/** What a device gives to an entry: its case and id, the time and its writer. */
export type Stamp = Pick<Entry, 'caseId' | 'id' | 'recordedAt' | 'recordedBy'>;

export interface Appended {
	/** What is to be added to the journal. */
	added: readonly Entry[];
	/** For each entry that was wanted, the one that now says it: new, or one that said it already. */
	entries: readonly Entry[];
}

/** The entry to be corrected is not in the journal, was taken back, or is of another kind. */
export interface NothingToCorrect {
	nothingToCorrect: string;
}

/**
 * The entries by which a journal comes to say what is wanted. Saying a thing twice adds nothing, so that a second press has
 * no effect. A correction goes to the newest in its line, and a new answer takes the place of every older one to its
 * question, whatever the clocks of the devices they came from.
 */
export function append(journal: Journal, wanted: readonly NewEntry[], stamp: () => Stamp): Appended | NothingToCorrect {
	const added: Entry[] = [];
	const entries: Entry[] = [];
	for (const one of wanted) {
		const before = placeOf(one, [...journal, ...added]);
		if (!before) return { nothingToCorrect: one.replaces ?? '' };

		const same = before.same.find((entry) => saysTheSame(entry, one));
		entries.push(same ?? make(one, before.replaces[0]?.id, stamp()));
		if (same) continue;
		added.push(...entries.slice(-1));
		// Answered apart on two devices: the older one is taken back, or a fast clock might bring it up again.
		const leftOver = before.replaces.slice(1).map(({ id }) => make({ kind: 'withdrawn', replaces: id }, id, stamp()));
		added.push(...leftOver);
	}
	return { added, entries };
}

/** The entry that stands in the place of this one: the end of the line of its corrections. */
export function latestOf(journal: Journal, id: string): Entry | undefined {
	let latest = journal.find((entry) => entry.id === id);
	const seen = new Set([id]);
	for (;;) {
		const next = journal
			.filter((entry) => entry.replaces === latest?.id && !seen.has(entry.id))
			.sort(byTimeRecorded)
			.at(-1);
		if (!latest || !next) return latest;
		seen.add(next.id);
		latest = next;
	}
}

interface Place {
	/** The entries it takes the place of, newest first. */
	replaces: readonly Entry[];
	/** Those that make it needless when they say the same. */
	same: readonly Entry[];
}

function placeOf(wanted: NewEntry, journal: Journal): Place | undefined {
	if (wanted.kind === 'answer') {
		const answers = answersTo(wanted.question, journal);
		return { replaces: answers, same: answers.slice(0, 1) };
	}
	if (wanted.replaces === undefined) return { replaces: [], same: standing(journal) };
	const target = latestOf(journal, wanted.replaces);
	const mayReplace = target && [target.kind, 'withdrawn'].includes(wanted.kind);
	return mayReplace ? { replaces: [target], same: [target] } : undefined;
}

/** The standing answers to a question, newest first. */
function answersTo(question: string, journal: Journal): readonly Entry[] {
	return [...standing(journal)].reverse().filter((entry) => entry.kind === 'answer' && entry.question === question);
}

function make(wanted: NewEntry, replaces: string | undefined, stamp: Stamp): Entry {
	return { ...wanted, ...stamp, ...(replaces !== undefined && { replaces }) } as Entry;
}

/** Apart from when and by whom it was written, and what it replaced. */
function saysTheSame(entry: Entry, wanted: NewEntry): boolean {
	const noStamp = { caseId: undefined, id: undefined, recordedAt: undefined, recordedBy: undefined };
	return isSame({ ...entry, ...noStamp, replaces: undefined }, { ...wanted, replaces: undefined });
}
