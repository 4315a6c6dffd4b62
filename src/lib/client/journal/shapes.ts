import { answerValue, longestText } from '../../core/cases/entry-check.ts';
import {
	alwaysTrue,
	count,
	day,
	instant,
	isObject,
	list,
	name,
	object,
	optional,
	record,
	text,
	yesOrNo
} from '../../core/cases/shape.ts';
import type { Shape } from '../../core/cases/shape.ts';
import type { CaseRecord, DraftValue, StoredExport, StoredDraft, StoredLetter, StoredPicture } from './database.ts';
import type { Version } from './versions.ts';

const boxes = record(text(longestText), 100);

const draftValue: Shape<DraftValue> = (value, at, faults) =>
	isObject(value) ? boxes(value, at, faults) : answerValue(value, at, faults);

export const caseRecord = object<CaseRecord>({
	id: name,
	openedAt: instant,
	lastOpenedAt: instant,
	isExample: yesOrNo
});

export const storedDraft = object<StoredDraft>({
	caseId: name,
	question: name,
	versions: list(object<Version<DraftValue>>({ id: name, tab: name, savedAt: instant, value: draftValue }), 1_000)
});

export const storedLetter = object<StoredLetter>({
	caseId: name,
	runId: name,
	letter: name,
	createdAt: instant,
	ticked: list(name, 200),
	sentAs: optional(name)
});

export const exportedEvent = object<StoredExport>({
	caseId: name,
	uid: text(500),
	on: day,
	lastLawful: optional(day),
	isDetailed: yesOrNo,
	sequence: count,
	isCancelled: optional(alwaysTrue),
	exportedAt: instant
});

/** A page has at most 500 kB; as text that is a third more. */
const longestPicture = 700_000;

/** The first bytes of every JPEG are the same. */
const jpeg: Shape<string> = (value, at, faults) => {
	const isOne = typeof value === 'string' && value.length <= longestPicture && /^\/9j\/[A-Za-z0-9+/]*=*$/.test(value);
	if (isOne) return value;
	faults.push({ at, is: 'not-text' });
	return undefined;
};

export const storedPicture = object<StoredPicture>({ caseId: name, id: name, of: name, addedAt: instant, data: jpeg });
