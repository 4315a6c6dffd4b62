import { entryShape, isFromNewerVersion } from '../../core/cases/entry-check.ts';
import type { Entry } from '../../core/cases/journal.ts';
import { check, count, instant, isObject, list, object, optional } from '../../core/cases/shape.ts';
import type { Fault } from '../../core/cases/shape.ts';
import { upgrades } from '../journal/database.ts';
import type { CaseRecord, StoredExport, StoredDraft, StoredLetter, StoredPicture } from '../journal/database.ts';
import { mostPictures } from '../journal/pictures.ts';
import { caseRecord, exportedEvent, storedDraft, storedLetter, storedPicture } from '../journal/shapes.ts';
import { refuse } from './problem.ts';
import type { BackupResult } from './problem.ts';

/** What a back-up holds: every case but the example, with all that belongs to it. The device's own name stays behind. */
export interface Content {
	/** The version of the store it was taken from. */
	schema: number;
	madeAt: string;
	cases: readonly CaseRecord[];
	entries: readonly Entry[];
	drafts: readonly StoredDraft[];
	letters: readonly StoredLetter[];
	exports: readonly StoredExport[];
	/** Back-ups of the first two versions have none. */
	pictures?: readonly StoredPicture[];
}

const most = 200_000;

const contentShape = object<Content>({
	schema: count,
	madeAt: instant,
	cases: list(caseRecord, most),
	entries: list(entryShape, most),
	drafts: list(storedDraft, most),
	letters: list(storedLetter, most),
	exports: list(exportedEvent, most),
	pictures: optional(list(storedPicture, mostPictures))
});

/** Reads what was sealed: all of it is right, or none of it is let in. */
export function readContent(text: string): BackupResult<Content> {
	const value = parse(text);
	const isNewer = isObject(value) && typeof value.schema === 'number' && value.schema > upgrades.length;
	if (isNewer) return refuse({ kind: 'newer' });

	const read = check(contentShape, value);
	if (!read.ok)
		return refuse(isFromNewerVersion(read.faults) ? { kind: 'newer' } : { kind: 'contents', faults: read.faults });
	const faults = strays(read.value);
	return faults.length > 0 ? refuse({ kind: 'contents', faults }) : { ok: true, value: read.value };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What belongs to a case that is not there. */
function strays({ cases, entries, drafts, letters, exports, pictures = [] }: Content): readonly Fault[] {
	const known = new Set(cases.map(({ id }) => id));
	return Object.entries({ entries, drafts, letters, exports, pictures }).flatMap(([shelf, rows]) =>
		rows.flatMap(({ caseId }, index) =>
			known.has(caseId) ? [] : [{ at: `${shelf}.${index}.caseId`, is: 'missing' as const }]
		)
	);
}
