import type { DraftValue } from '$lib/client/journal/index.ts';
import type { AnswerValue } from '$lib/core/cases/journal.ts';
import { parseDate, partsOf } from '$lib/core/dates/calendar-date.ts';
import { readTypedDate } from '$lib/core/dates/typed-date.ts';
import type { DatePart, TypedDate, TypedDateProblem } from '$lib/core/dates/typed-date.ts';
import type { Question } from '$lib/core/flows/flow.ts';

/** What cannot be taken as an answer: nothing, or a date that is none. */
export type TypedProblem = { kind: 'empty' | 'choose' } | { kind: 'date'; problem: TypedDateProblem };

export type ReadTyped = { ok: true; value: AnswerValue } | { ok: false; problem: TypedProblem };

/** The radio button for "I don't know": never an option of a question's own. */
export const dontKnow = '__dont-know';

/** What stands in the box of a question as an answer. "Several" may be none. */
export function readTyped({ control }: Question, typed: DraftValue | undefined): ReadTyped {
	if (control === 'rows') return { ok: true, value: 'seen' };
	if (control === 'several') return { ok: true, value: Array.isArray(typed) ? (typed as string[]) : [] };
	if (control === 'date') return readDate(typedDateOf(typed));
	if (typed === dontKnow) return { ok: true, value: null };
	if (typeof typed === 'string' && typed.trim() !== '') return { ok: true, value: typed };
	return { ok: false, problem: { kind: control === 'choice' || control === 'council' ? 'choose' : 'empty' } };
}

/** What the box of a question shows: what is being typed, or else the answer given before. */
export function shownFor(
	{ control }: Question,
	draft: DraftValue | undefined,
	answer: AnswerValue | undefined
): DraftValue | undefined {
	if (draft !== undefined) return draft;
	if (control === 'choice' && answer === null) return dontKnow;
	if (control === 'date') return typeof answer === 'string' ? boxesOf(answer) : undefined;
	return answer ?? undefined;
}

const noDate: TypedDate = { day: '', month: '', year: '' };

export function typedDateOf(typed: DraftValue | undefined): TypedDate {
	return typed && typeof typed === 'object' && !Array.isArray(typed)
		? { ...noDate, ...(typed as Partial<Record<DatePart, string>>) }
		: noDate;
}

function readDate(typed: TypedDate): ReadTyped {
	const read = readTypedDate(typed);
	return read.ok ? { ok: true, value: read.on } : { ok: false, problem: { kind: 'date', problem: read.problem } };
}

function boxesOf(answer: string): Record<DatePart, string> | undefined {
	const on = parseDate(answer);
	if (!on) return undefined;
	const { day, month, year } = partsOf(on);
	return { day: String(day), month: String(month), year: String(year) };
}
