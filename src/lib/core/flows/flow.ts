import type { AnswerValue } from '../cases/journal.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { TableId } from '../lists/tables.ts';

export type Answers = Readonly<Record<string, AnswerValue>>;

/** An arrow of a flow, taken when its condition holds; the last one of a question has none. */
export interface Arrow {
	to: string;
	when?: (answers: Answers, today: CalendarDate) => boolean;
}

/** What a question is answered with. "I don't know" goes with every one of them. */
export type Control =
	| { control: 'choice'; options: readonly string[] }
	| { control: 'several'; options: readonly string[] }
	| { control: 'line' | 'words' | 'date' | 'council' }
	/** A list the family keeps, with the boxes of one of its views. */
	| { control: 'rows'; table: TableId; view: string };

export type Question = Control & { next: readonly Arrow[] };

export interface Flow {
	id: string;
	start: string;
	questions: Readonly<Record<string, Question>>;
	/** Where a flow can end. */
	outcomes: readonly string[];
}

/** Where a set of answers leads: the questions on the way, and what comes next. */
export interface Resolved {
	path: readonly string[];
	next: { question: string } | { outcome: string };
}

/** Replays the answers, which are the only state of a flow. */
export function resolve(flow: Flow, answers: Answers, today: CalendarDate): Resolved {
	const path: string[] = [];
	for (let at = flow.start; ;) {
		const question = flow.questions[at];
		if (!question) return { path, next: { outcome: at } };
		if (answers[at] === undefined || path.includes(at)) return { path, next: { question: at } };
		path.push(at);
		at = arrowFrom(question, answers, today);
	}
}

/** Where a question leads with these answers. */
export function arrowFrom({ next }: Question, answers: Answers, today: CalendarDate): string {
	const arrow = next.find(({ when }) => !when || when(answers, today));
	if (!arrow) throw new Error('The last arrow of a question has no condition');
	return arrow.to;
}

/** How many questions are left from here with these answers; those to come are taken to be answered "I don't know". */
export function questionsLeft(flow: Flow, from: string, answers: Answers, today: CalendarDate): number {
	const seen = new Set<string>();
	for (let at = from; ;) {
		const question = flow.questions[at];
		if (!question || seen.has(at)) return seen.size;
		seen.add(at);
		at = arrowFrom(question, answers, today);
	}
}

/** A question that has yet to learn its own id. */
export type Make = (id: string) => Question;
type Ends = string | readonly Arrow[];

/** Puts a flow together. Its questions are made by the functions below, which learn their own id here. */
export function flow<const O extends readonly string[]>(
	id: string,
	{ start, questions, outcomes }: { start: string; questions: Readonly<Record<string, Make>>; outcomes: O }
): Flow & { outcomes: O } {
	const made = Object.entries(questions).map(([key, make]) => [key, make(key)] as const);
	return { id, start, questions: Object.fromEntries(made), outcomes };
}

/** One choice: each option has an arrow of its own, and so has "I don't know". */
export function choice({ dontKnow, ...options }: Readonly<Record<string, string>> & { dontKnow: string }): Make {
	return (id) => {
		const next = Object.entries(options).map(([option, to]): Arrow => ({
			to,
			when: (answers) => answers[id] === option
		}));
		return { control: 'choice', options: Object.keys(options), next: [...next, { to: dontKnow }] };
	};
}

/** Any number of choices, after which the way is the same for all. */
export function several(options: readonly string[], ends: Ends): Make {
	return () => ({ control: 'several', options, next: arrows(ends) });
}

/** A short line of the family's own, as a name. */
export function line(ends: Ends): Make {
	return () => ({ control: 'line', next: arrows(ends) });
}

/** As many words as a family likes. */
export function words(ends: Ends): Make {
	return () => ({ control: 'words', next: arrows(ends) });
}

export function day(ends: Ends): Make {
	return () => ({ control: 'date', next: arrows(ends) });
}

/** One of the 153 councils. */
export function council(ends: Ends): Make {
	return () => ({ control: 'council', next: arrows(ends) });
}

function arrows(ends: Ends): readonly Arrow[] {
	return typeof ends === 'string' ? [{ to: ends }] : ends;
}
