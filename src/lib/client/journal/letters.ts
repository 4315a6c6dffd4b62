import type { Edits } from '../../core/letters/letter.ts';
import { now } from '../clock.ts';
import { Stopped } from '../problem.ts';
import type { Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { announce } from './changes.ts';
import { write } from './connection.ts';
import type { StoredLetter, Transaction } from './database.ts';
import type { Draft, Drafts } from './draft-shelf.ts';
import { dropDraft, saveDraft } from './drafts.ts';

/** A letter being written, with the family's own changes. */
export interface LetterRun extends StoredLetter {
	edits: Edits;
	/** The changes as drafts, by block: another tab's text for the same block is in its `others`. */
	drafts: Drafts;
}

/** Begins a letter, as `L-1.1`. */
export async function startLetter(caseId: string, letter: string): Promise<Result<LetterRun>> {
	const run = { caseId, runId: crypto.randomUUID(), letter, createdAt: now().toISOString(), ticked: [] };
	const result = await write(async (to) => {
		await requireCase(to, caseId);
		await to.objectStore('letters').add(run);
		return { ...run, edits: {}, drafts: {} };
	});
	if (result.ok) announce({ in: caseId });
	return result;
}

/** Saves what is being typed into a block; called at every input, with what stood there before as in `saveDraft`. */
export function editLetter(
	{ caseId, runId }: LetterRun,
	block: string,
	text: string,
	before?: string
): Promise<Result<Draft>> {
	return saveDraft(caseId, draftName(runId, block), text, before);
}

/** Puts our own text of a block back. */
export async function undoEdit({ drafts }: LetterRun, block: string): Promise<Result<true>> {
	const draft = drafts[block];
	return draft ? dropDraft(draft) : { ok: true, value: true };
}

/** Ticks an item of the list before sending, or takes the tick away. */
export async function tickItem({ caseId, runId }: LetterRun, item: string, isDone: boolean): Promise<Result<true>> {
	const result = await write(async (to) => {
		const letter = await to.objectStore('letters').get([caseId, runId]);
		if (!letter) throw new Stopped({ kind: 'no-such-entry' });
		const ticked = [...letter.ticked.filter((one) => one !== item), ...(isDone ? [item] : [])];
		await to.objectStore('letters').put({ ...letter, ticked });
		return true as const;
	});
	if (result.ok) announce({ in: caseId });
	return result;
}

/** Throws a letter away that is not wanted. One that was sent is in the journal and stays there. */
export async function removeLetter({ caseId, runId }: LetterRun): Promise<Result<true>> {
	const draftsOfRun = IDBKeyRange.bound([caseId, draftName(runId, '')], [caseId, draftName(runId, '\uffff')]);
	const result = await write(async (to) => {
		await to.objectStore('letters').delete([caseId, runId]);
		await to.objectStore('drafts').delete(draftsOfRun);
		return true as const;
	});
	if (result.ok) announce({ in: caseId });
	return result;
}

/** The letters of a case, the oldest first, with those of its drafts that are changes to them. */
export async function lettersFrom(
	from: Transaction<'readonly'>,
	caseId: string,
	drafts: Drafts
): Promise<readonly LetterRun[]> {
	const stored = await from.objectStore('letters').getAll(IDBKeyRange.bound([caseId], [caseId, []]));
	return stored.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).map((letter) => withEdits(letter, drafts));
}

const prefix = 'letter:';

/** Whether a draft is a change to a letter, and not an answer being typed. */
export function isOfLetter({ question }: Draft): boolean {
	return question.startsWith(prefix);
}

function draftName(runId: string, block: string): string {
	return `${prefix}${runId}:${block}`;
}

function withEdits(letter: StoredLetter, drafts: Drafts): LetterRun {
	const start = draftName(letter.runId, '');
	const own = Object.values(drafts)
		.filter(({ question }) => question.startsWith(start))
		.map((draft) => [draft.question.slice(start.length), draft] as const);
	const edits = own.map(([block, { value }]) => [block, String(value)]);
	return { ...letter, edits: Object.fromEntries(edits), drafts: Object.fromEntries(own) };
}
