import { append } from '../../core/cases/append.ts';
import { readEntry } from '../../core/cases/entry-check.ts';
import type { AnswerEntry, AnswerValue, Entry, Journal, NewEntry } from '../../core/cases/journal.ts';
import { Stopped } from '../problem.ts';
import type { Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { announce } from './changes.ts';
import { read, write } from './connection.ts';
import type { DraftValue, Transaction } from './database.ts';
import { settleDraft } from './draft-shelf.ts';
import { release } from './held.ts';
import { draftsSettledBy } from './settled.ts';
import { stamper } from './stamp.ts';

/** What is done in the same breath as writing entries down. */
export interface Along {
	/** What stood in the boxes the entries came from, by the names of their drafts. An answer's own need not be named. */
	settles?: Readonly<Record<string, DraftValue>>;
	/** The letter run that was sent, when the first entry says so. */
	sends?: string;
}

/** All that was ever written down in a case. */
export function journalOf(caseId: string): Promise<Result<Journal>> {
	return read(async (from) => {
		await requireCase(from, caseId);
		return from.objectStore('entries').index('case').getAll(caseId);
	});
}

/**
 * Writes entries down, all or none, and with them drops the drafts they came from. Gives for each the entry that now says
 * it; one that was said already is not written twice. It is kept when this says so, and not before.
 */
export async function record(
	caseId: string,
	wanted: readonly NewEntry[],
	{ settles = {}, sends }: Along = {}
): Promise<Result<readonly Entry[]>> {
	const settled = draftsSettledBy(wanted, settles);
	const result = await write(async (to) => {
		await requireCase(to, caseId);
		const entries = await addTo(to, caseId, wanted);
		for (const [question, isSettled] of settled) await settleDraft(to, { caseId, question }, isSettled);
		if (sends !== undefined) await markSent(to, caseId, sends, entries[0]);
		return entries;
	});
	if (!result.ok) return result;
	for (const question of settled.keys()) release({ caseId, question });
	announce({ in: caseId });
	return result;
}

/** Writes an answer down. The one it replaces stays in its history. */
export async function answer(
	caseId: string,
	question: string,
	value: AnswerValue,
	along?: Along
): Promise<Result<AnswerEntry>> {
	const result = await record(caseId, [{ kind: 'answer', question, value }], along);
	return result.ok ? { ok: true, value: result.value[0] as AnswerEntry } : result;
}

/** Writes down what an entry should have said. Nothing is overwritten. */
export async function correct(caseId: string, id: string, corrected: NewEntry, along?: Along): Promise<Result<Entry>> {
	const result = await record(caseId, [{ ...corrected, replaces: id }], along);
	return result.ok ? { ok: true, value: result.value[0] as Entry } : result;
}

/** Takes an entry back that should not have been made. It stays in the history. */
export function withdraw(caseId: string, id: string): Promise<Result<Entry>> {
	return correct(caseId, id, { kind: 'withdrawn', replaces: id });
}

async function addTo(
	to: Transaction<'readwrite'>,
	caseId: string,
	wanted: readonly NewEntry[]
): Promise<readonly Entry[]> {
	const shelf = to.objectStore('entries');
	const { stamp, keep } = await stamper(to, caseId);
	const appended = append(await shelf.index('case').getAll(caseId), wanted, stamp);
	if ('nothingToCorrect' in appended) throw new Stopped({ kind: 'no-such-entry' });
	for (const entry of appended.added) await shelf.add(cleanCopyOf(entry));
	await keep();
	return appended.entries;
}

/** What could not be read back from a back-up is not let in. */
function cleanCopyOf(entry: Entry): Entry {
	const copy = readEntry(entry);
	if (!copy.ok) throw new Stopped({ kind: 'not-valid', faults: copy.faults });
	return copy.value;
}

async function markSent(
	to: Transaction<'readwrite'>,
	caseId: string,
	runId: string,
	entry: Entry | undefined
): Promise<void> {
	const shelf = to.objectStore('letters');
	const letter = await shelf.get([caseId, runId]);
	if (letter && entry) await shelf.put({ ...letter, sentAs: entry.id });
}
