import { isSame } from '../../core/cases/same.ts';
import { announce } from '../journal/changes.ts';
import { write } from '../journal/connection.ts';
import type { StoredDraft, Transaction } from '../journal/database.ts';
import { requireRoom } from '../journal/pictures.ts';
import { askToPersist, markCases } from '../journal/storage.ts';
import { mergeVersions } from '../journal/versions.ts';
import { Stopped, problemOf } from '../problem.ts';
import { readContent } from './content.ts';
import type { Content } from './content.ts';
import { readEnvelope } from './envelope.ts';
import { canPack, mostBytes, unpack } from './pack.ts';
import { refuse } from './problem.ts';
import type { BackupResult } from './problem.ts';
import { unseal } from './seal.ts';

/** What came back, and what had been here already. */
export interface Restored {
	cases: number;
	entriesAdded: number;
	entriesHere: number;
}

/**
 * Puts a back-up back, beside what is here: nothing on the device is lost or changed by it. All of it comes back, or a
 * problem and none of it.
 */
export async function restoreBackup(file: File, phrase: string): Promise<BackupResult<Restored>> {
	const content = await openBackup(file, phrase);
	if (!content.ok) return content;
	const result = await write((to) => merge(to, content.value));
	if (!result.ok) return result;
	markCases();
	void askToPersist();
	announce('everything');
	return result;
}

/** Reads a back-up and changes nothing. */
export async function openBackup(file: File, phrase: string): Promise<BackupResult<Content>> {
	try {
		if (!globalThis.isSecureContext) return { ok: false, problem: { kind: 'not-secure' } };
		if (file.size > mostBytes) return refuse({ kind: 'too-big' });
		const envelope = await readEnvelope(await file.text(), file.name);
		if (!envelope.ok) return envelope;
		const { compression } = envelope.value.header;
		if (compression === 'gzip' && !canPack()) return refuse({ kind: 'browser-too-old' });

		const packed = await unseal(envelope.value, phrase);
		if (!packed) return refuse({ kind: 'wrong-phrase' });
		const text = await unpack(packed, compression);
		return text === undefined ? refuse({ kind: 'damaged' }) : readContent(text);
	} catch (error) {
		return { ok: false, problem: problemOf(error) };
	}
}

async function merge(to: Transaction<'readwrite'>, content: Content): Promise<Restored> {
	for (const draft of content.drafts) await mergeDraft(to, draft);
	const added = await addEntries(to, content);
	await addTheRest(to, content);
	return { cases: content.cases.length, entriesAdded: added, entriesHere: content.entries.length - added };
}

/** The union of both journals. An entry is never changed, so one id with two contents is a forgery or a fault. */
async function addEntries(to: Transaction<'readwrite'>, { entries }: Content): Promise<number> {
	const shelf = to.objectStore('entries');
	let added = 0;
	for (const entry of entries) {
		const here = await shelf.get(entry.id);
		if (here && !isSame(here, entry)) throw new Stopped({ kind: 'contradicts', id: entry.id });
		if (here) continue;
		await shelf.add(entry);
		added += 1;
	}
	return added;
}

/** A text typed before an answer that is here was given is of no more use. */
async function mergeDraft(to: Transaction<'readwrite'>, { caseId, question, versions }: StoredDraft): Promise<void> {
	const journal = await to.objectStore('entries').index('case').getAll(caseId);
	const answered = journal.filter((entry) => entry.kind === 'answer' && entry.question === question);
	const theirs = versions.filter(({ savedAt }) => answered.every(({ recordedAt }) => recordedAt < savedAt));

	const shelf = to.objectStore('drafts');
	const mine = (await shelf.get([caseId, question]))?.versions ?? [];
	const merged = mergeVersions(mine, theirs);
	if (merged.length > 0) await shelf.put({ caseId, question, versions: merged });
}

async function addTheRest(
	to: Transaction<'readwrite'>,
	{ cases, letters, exports, pictures = [] }: Content
): Promise<void> {
	for (const picture of pictures) await to.objectStore('pictures').put(picture);
	await requireRoom(to);
	for (const one of cases) {
		const here = await to.objectStore('cases').get(one.id);
		await to.objectStore('cases').put(here ?? one);
	}
	for (const letter of letters) {
		const here = await to.objectStore('letters').get([letter.caseId, letter.runId]);
		const ticked = [...new Set([...(here?.ticked ?? []), ...letter.ticked])];
		await to.objectStore('letters').put({ ...letter, ...here, ticked });
	}
	for (const event of exports) {
		const here = await to.objectStore('exports').get([event.caseId, event.uid]);
		if (!here || here.sequence < event.sequence) await to.objectStore('exports').put(event);
	}
}
