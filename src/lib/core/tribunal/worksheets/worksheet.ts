import type { EventKind } from '../../cases/events.ts';
import type { Happening } from '../../cases/happenings.ts';
import { voiceOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Answers, Control, Flow } from '../../flows/flow.ts';
import { sequence } from '../../flows/sequence.ts';
import type { Voice } from '../../letters/letter.ts';
import type { StatementId } from '../statements.ts';

export type FormId = 'send35' | 'send35a' | 'claim';

type When = (answers: Answers, today: CalendarDate) => boolean;

/** A line of a form, by what it means: a question, or a day that the journal tells. */
export type Line = { needed?: true; when?: When } & (
	{ ask: string } | { told: readonly [EventKind, ...EventKind[]]; name: string }
);

/** A part of a form, as its reader meets it. */
export interface Part {
	id: string;
	says?: readonly StatementId[];
	lines: readonly Line[];
}

/** A paper that goes with a form. */
export interface Attachment {
	id: string;
	/** It comes back without this one. */
	needed: boolean;
	when?: (facts: WorksheetFacts) => boolean;
	says?: StatementId;
}

/** A form of the Tribunal, by meaning and never as a copy. */
export interface Worksheet {
	id: FormId;
	parts: readonly Part[];
	attachments: readonly Attachment[];
}

export interface WorksheetFacts {
	answers: Answers;
	timeline: Timeline;
}

/** Where a line stands. `open` is one that can be left out. */
export type LineState = 'filled' | 'missing' | 'open';

export type FilledLine = { state: LineState; needed: boolean } & (
	{ ask: string } | { told: readonly EventKind[]; name: string; happening: Happening | undefined }
);

export interface FilledPart {
	id: string;
	says: readonly StatementId[];
	lines: readonly FilledLine[];
}

/** A worksheet with what is known, line by line. */
export function fill({ parts }: Worksheet, facts: WorksheetFacts): readonly FilledPart[] {
	return parts.flatMap(({ id, says = [], lines }) => {
		const shown = lines.filter(({ when }) => !when || when(facts.answers, facts.timeline.today));
		return shown.length === 0 ? [] : [{ id, says, lines: shown.map((line) => fillLine(line, facts)) }];
	});
}

function fillLine(line: Line, { answers, timeline }: WorksheetFacts): FilledLine {
	const needed = line.needed ?? false;
	if ('ask' in line) {
		const { ask } = line;
		return { ask, needed, state: stateOf(isAnswered(answers, ask), needed) };
	}
	const { told, name } = line;
	const happening = timeline.happened.findLast(({ event }) => told.includes(event));
	return { told, name, happening, needed, state: stateOf(happening !== undefined, needed) };
}

function isAnswered(answers: Answers, question: string): boolean {
	const value = answers[question];
	if (Array.isArray(value)) return value.length > 0;
	return typeof value === 'string' && value.trim() !== '';
}

function stateOf(isFilled: boolean, needed: boolean): LineState {
	if (isFilled) return 'filled';
	return needed ? 'missing' : 'open';
}

/** The papers that go with a form in this case. */
export function attachmentsFor({ attachments }: Worksheet, facts: WorksheetFacts): readonly Attachment[] {
	return attachments.filter(({ when }) => !when || when(facts));
}

/** What has to be there and is not: lines, and papers that were not ticked. */
export function missingIn(worksheet: Worksheet, facts: WorksheetFacts, ticked: readonly string[]) {
	const lines = fill(worksheet, facts).flatMap((part) => part.lines.filter(({ state }) => state === 'missing'));
	const papers = attachmentsFor(worksheet, facts).filter(({ id, needed }) => needed && !ticked.includes(id));
	return { lines, papers };
}

/** The questions of a worksheet one after the other, as a flow that leads back to it. */
export function flowOf({ id, parts }: Worksheet, bank: Readonly<Record<string, Control>>): Flow {
	const lines = parts.flatMap((part) => part.lines.flatMap((line) => ('ask' in line ? [line] : [])));
	return sequence(
		id,
		bank,
		lines.map(({ ask, when }) => (when ? { ask, when } : { ask })),
		`worksheet-${id}`
	);
}

export function isVoice(...voices: readonly Voice[]): When {
	return (answers, today) => voices.includes(voiceOf(answers, today));
}

export function isAnswer(question: string, value: string): When {
	return (answers) => answers[question] === value;
}

export function has(question: string): When {
	return (answers) => isAnswered(answers, question);
}
