import type { Journal } from '../../core/cases/journal.ts';
import type { Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { listCases } from './cases.ts';
import { onChange } from './changes.ts';
import type { Change } from './changes.ts';
import { read } from './connection.ts';
import type { CaseRecord, ExportedEvent } from './database.ts';
import { draftsFrom } from './draft-shelf.ts';
import type { Draft, Drafts } from './draft-shelf.ts';
import { hasUnsaved, saveHeld } from './drafts.ts';
import { exportsFrom } from './exports.ts';
import { releaseAll } from './held.ts';
import { isOfLetter, lettersFrom } from './letters.ts';
import type { LetterRun } from './letters.ts';

/** All of a case at one moment. */
export interface CaseNow {
	record: CaseRecord;
	journal: Journal;
	/** What is being typed, by question. Changes to letters are with the letters. */
	drafts: Drafts;
	letters: readonly LetterRun[];
	exported: readonly ExportedEvent[];
}

export function readCase(caseId: string): Promise<Result<CaseNow>> {
	return read(async (from) => {
		const record = await requireCase(from, caseId);
		const journal = await from.objectStore('entries').index('case').getAll(caseId);
		const drafts = await draftsFrom(from, caseId);
		return {
			record,
			journal,
			drafts: without(drafts, isOfLetter),
			letters: await lettersFrom(from, caseId, drafts),
			exported: await exportsFrom(from, caseId)
		};
	});
}

/**
 * Shows a case now and after every change to it, in this tab or another. Gives a function that ends it. A case that cannot
 * be read is shown as its problem; the next change, or the end of the problem, shows it again.
 */
export function watchCase(caseId: string, show: (seen: Result<CaseNow>) => void): () => void {
	if (hasUnsaved()) void saveHeld();
	const isOurs = (change: Change) => typeof change === 'string' || change.in === caseId;
	return watch(() => readCase(caseId), isOurs, show);
}

/** Shows which cases there are, the one used last first, now and after every change. */
export function watchCases(show: (seen: Result<readonly CaseRecord[]>) => void): () => void {
	return watch(listCases, () => true, show);
}

function watch<T>(
	look: () => Promise<Result<T>>,
	isOurs: (change: Change) => boolean,
	show: (seen: Result<T>) => void
): () => void {
	let isOver = false;
	let isLooking = false;
	let isStale = false;

	// One look at a time, so that an older one is never shown after a newer.
	const lookAgain = async () => {
		isStale = true;
		if (isLooking) return;
		isLooking = true;
		try {
			while (isStale && !isOver) {
				isStale = false;
				const seen = await look();
				if (!isOver) show(seen);
			}
		} finally {
			isLooking = false;
		}
	};
	const stop = onChange((change) => {
		if (change === 'erased') {
			end();
			releaseAll();
			show({ ok: false, problem: { kind: 'erased' } });
		} else if (isOurs(change)) void lookAgain();
	});
	const end = () => {
		isOver = true;
		stop();
	};
	void lookAgain();
	return end;
}

function without(drafts: Drafts, isOut: (draft: Draft) => boolean): Drafts {
	return Object.fromEntries(Object.entries(drafts).filter(([, draft]) => !isOut(draft)));
}
