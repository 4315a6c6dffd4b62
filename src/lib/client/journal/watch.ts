import type { Journal } from '../../core/cases/journal.ts';
import type { MovedDay } from '../../core/cases/seen-days.ts';
import type { Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { listCases } from './cases.ts';
import { onChange } from './changes.ts';
import type { Change } from './changes.ts';
import { read } from './connection.ts';
import type { CaseRecord, StoredExport, StoredPicture, Transaction } from './database.ts';
import { draftsFrom } from './draft-shelf.ts';
import type { Drafts } from './draft-shelf.ts';
import { hasUnsaved, saveHeld } from './drafts.ts';
import { exportsFrom } from './exports.ts';
import { releaseAll } from './held.ts';
import { isOfLetter, lettersFrom } from './letters.ts';
import type { LetterRun } from './letters.ts';
import { picturesOf } from './pictures.ts';

/** All of a case at one moment. */
export interface CaseNow {
	record: CaseRecord;
	journal: Journal;
	/** What is being typed, by question. Changes to letters are with the letters. */
	drafts: Drafts;
	letters: readonly LetterRun[];
	exported: readonly StoredExport[];
	/** Days that moved with a newer law or calendar and were not looked at yet. */
	moved: readonly MovedDay[];
}

export function readCase(caseId: string): Promise<Result<CaseNow>> {
	return read(async (from) => {
		const record = await requireCase(from, caseId);
		const journal = await from.objectStore('entries').index('case').getAll(caseId);
		const moved = (await from.objectStore('seen').get(caseId))?.moved ?? [];
		return { record, journal, moved, exported: await exportsFrom(from, caseId), ...(await writingFrom(from, caseId)) };
	});
}

/**
 * Shows a case now and after every change to it, in this tab or another. Gives a function that ends it. A case that cannot
 * be read is shown as its problem; the next change, or the end of the problem, shows it again. While somebody types, the
 * journal shown is the very same object.
 */
export function watchCase(caseId: string, show: (seen: Result<CaseNow>) => void): () => void {
	if (hasUnsaved()) void saveHeld();
	let last: CaseNow | undefined;
	const look = async (since: readonly Change[]) => {
		const isTyping = since.every((change) => typeof change === 'object' && change.only === 'drafts');
		const seen = last && isTyping ? await readWriting(last) : await readCase(caseId);
		last = seen.ok ? seen.value : undefined;
		return seen;
	};
	return watch(look, (change) => typeof change === 'string' || change.in === caseId, show);
}

/** Shows which cases there are, the one used last first, now and after every change. */
export function watchCases(show: (seen: Result<readonly CaseRecord[]>) => void): () => void {
	return watch(listCases, (change) => typeof change === 'string' || change.only !== 'drafts', show);
}

/** Shows the pictures of a letter now and after every change to its case. */
export function watchPictures(
	caseId: string,
	of: string,
	show: (seen: Result<readonly StoredPicture[]>) => void
): () => void {
	const isOurs = (change: Change) => typeof change === 'string' || (change.in === caseId && !change.only);
	return watch(() => picturesOf(caseId, of), isOurs, show);
}

type Writing = Pick<CaseNow, 'drafts' | 'letters'>;

function readWriting(last: CaseNow): Promise<Result<CaseNow>> {
	return read(async (from) => {
		const { id } = await requireCase(from, last.record.id);
		return { ...last, ...(await writingFrom(from, id)) };
	});
}

async function writingFrom(from: Transaction<'readonly'>, caseId: string): Promise<Writing> {
	const drafts = await draftsFrom(from, caseId);
	const answers = Object.entries(drafts).filter(([, draft]) => !isOfLetter(draft));
	return { drafts: Object.fromEntries(answers), letters: await lettersFrom(from, caseId, drafts) };
}

function watch<T>(
	look: (since: readonly Change[]) => Promise<Result<T>>,
	isOurs: (change: Change) => boolean,
	show: (seen: Result<T>) => void
): () => void {
	let isOver = false;
	let isLooking = false;
	let heard: Change[] = [];

	// One look at a time, so that an older one is never shown after a newer.
	const lookAgain = async (change: Change) => {
		heard.push(change);
		if (isLooking) return;
		isLooking = true;
		try {
			while (heard.length > 0 && !isOver) {
				const since = heard;
				heard = [];
				const seen = await look(since);
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
		} else if (isOurs(change)) void lookAgain(change);
	});
	const end = () => {
		isOver = true;
		stop();
	};
	void lookAgain('everything');
	return end;
}
