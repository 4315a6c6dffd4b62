import { now } from '../clock.ts';
import type { Problem, Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { announce } from './changes.ts';
import { read, write } from './connection.ts';
import type { DraftValue } from './database.ts';
import { draftsFrom, putDraft, settleDraft } from './draft-shelf.ts';
import type { Draft, Drafts } from './draft-shelf.ts';
import { held, hold, release } from './held.ts';
import { thisTab } from './tab.ts';

/**
 * Saves what is being typed; called at every input. `before` is what stood in the box when the screen began or last took
 * a text over: that is replaced, while what another tab typed since is kept and comes back in `others`. When the store
 * takes nothing the text is held in this tab.
 */
export async function saveDraft(
	caseId: string,
	question: string,
	value: DraftValue,
	before?: DraftValue
): Promise<Result<Draft>> {
	const version = { id: crypto.randomUUID(), tab: thisTab, savedAt: now().toISOString(), value };
	const text = { caseId, question, version, ...(before !== undefined && { before }) };
	const result = await write((to) => putDraft(to, text), 'relaxed');
	if (result.ok) release(text);
	else if (mayYetBeSaved(result.problem)) hold(text);
	if (result.ok) announce({ in: caseId, only: 'drafts' });
	return result;
}

/** Whether anything typed in this tab is not in the store. */
export function hasUnsaved(): boolean {
	return held().length > 0;
}

/** Tries again to save what the store did not take. */
export async function saveHeld(): Promise<Result<true>> {
	for (const text of held()) {
		const result = await write((to) => putDraft(to, text));
		if (!result.ok) return result;
		release(text);
		announce({ in: text.caseId, only: 'drafts' });
	}
	return { ok: true, value: true };
}

/** Everything being typed in a case, by its question. */
export function draftsOf(caseId: string): Promise<Result<Drafts>> {
	return read(async (from) => {
		await requireCase(from, caseId);
		return draftsFrom(from, caseId);
	});
}

/** Throws a draft away, or some of its texts. What was typed elsewhere since stays. */
export async function dropDraft(draft: Draft, unwanted = draft.versions): Promise<Result<true>> {
	const ids = unwanted.map(({ id }) => id);
	const result = await write(async (to) => {
		await settleDraft(to, draft, ({ id }) => ids.includes(id));
		return true as const;
	});
	if (!result.ok) return result;
	if (draft.unsaved && ids.includes(draft.versions[0]?.id ?? '')) release(draft);
	announce({ in: draft.caseId, only: 'drafts' });
	return result;
}

/** A case that is gone takes its typing with it; anything else may be got over. */
function mayYetBeSaved({ kind }: Problem): boolean {
	return kind !== 'no-such-case' && kind !== 'erased';
}
