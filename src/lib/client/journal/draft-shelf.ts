import { check } from '../../core/cases/shape.ts';
import { Stopped } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import type { DraftValue, StoredDraft, Transaction } from './database.ts';
import { held } from './held.ts';
import type { Held } from './held.ts';
import { storedDraft } from './shapes.ts';
import { withNewest } from './versions.ts';
import type { Version } from './versions.ts';

/** What is being typed somewhere, as of its newest text. */
export interface Draft extends StoredDraft {
	value: DraftValue;
	savedAt: string;
	/** Other texts for the same place, typed in another tab meanwhile or brought by a back-up. They are to be offered. */
	others: readonly Version<DraftValue>[];
	/** The newest text is not in the store, only in this tab. */
	unsaved?: true;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** Puts a text into the store, before those of other tabs. */
export async function putDraft(
	to: Transaction<'readwrite'>,
	{ caseId, question, version, before }: Held
): Promise<Draft> {
	await requireCase(to, caseId);
	const stored = await to.objectStore('drafts').get([caseId, question]);
	const versions = withNewest(stored?.versions ?? [], version, before);
	const checked = check(storedDraft, { caseId, question, versions });
	if (!checked.ok) throw new Stopped({ kind: 'not-valid', faults: checked.faults });
	await to.objectStore('drafts').put(checked.value);
	return shown(checked.value);
}

/** Takes out of a draft the texts that are settled; a draft with none left is gone. */
export async function settleDraft(
	to: Transaction<'readwrite'>,
	{ caseId, question }: Pick<StoredDraft, 'caseId' | 'question'>,
	isSettled: (version: Version<DraftValue>) => boolean
): Promise<void> {
	const shelf = to.objectStore('drafts');
	const stored = await shelf.get([caseId, question]);
	const versions = stored?.versions.filter((version) => !isSettled(version)) ?? [];
	if (!stored || versions.length === stored.versions.length) return;
	if (versions.length === 0) await shelf.delete([caseId, question]);
	else await shelf.put({ ...stored, versions });
}

/** The drafts of a case, with what this tab holds laid over them. */
export async function draftsFrom(from: Transaction<'readonly'>, caseId: string): Promise<Drafts> {
	const stored = await from.objectStore('drafts').getAll(IDBKeyRange.bound([caseId], [caseId, []]));
	const drafts = new Map(stored.map((draft) => [draft.question, shown(draft)]));
	for (const { question, version, before } of held().filter((text) => text.caseId === caseId)) {
		const versions = withNewest(drafts.get(question)?.versions ?? [], version, before);
		drafts.set(question, { ...shown({ caseId, question, versions }), unsaved: true });
	}
	return Object.fromEntries(drafts);
}

function shown(draft: StoredDraft): Draft {
	const [newest, ...others] = draft.versions;
	return { ...draft, value: newest?.value ?? null, savedAt: newest?.savedAt ?? '', others };
}
