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
import type { CaseRecord, DraftValue, StoredExport, StoredDraft, StoredLetter } from './database.ts';
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
