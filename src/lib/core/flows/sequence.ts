import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Answers, Arrow, Control, Flow, Question } from './flow.ts';

/** A question on the way, left out when its condition does not hold. Some choices may leave the way for an end of their own. */
export interface Step {
	ask: string;
	when?: (answers: Answers, today: CalendarDate) => boolean;
	leave?: Readonly<Record<string, string>>;
}

/** What a question is answered with, whichever flow asks it: a question has one answer in a case. */
export type Bank = Readonly<Record<string, Control>>;

/** A flow whose questions follow each other, as those of a letter do. It ends where the answers are checked. */
export function sequence(id: string, bank: Bank, steps: readonly (string | Step)[], end = 'check'): Flow {
	const all = steps.map((step): Step => (typeof step === 'string' ? { ask: step } : step));
	const questions = all.map((step, place): readonly [string, Question] => {
		const control = bank[step.ask];
		if (!control) throw new Error(`No flow asks ${step.ask}`);
		return [step.ask, { ...control, next: [...leaving(step), ...arrowsTo(all.slice(place + 1), end)] }];
	});
	const ends = all.flatMap(({ leave = {} }) => Object.values(leave));
	return {
		id,
		start: all[0]?.ask ?? end,
		questions: Object.fromEntries(questions),
		outcomes: [...new Set([end, ...ends])]
	};
}

function leaving({ ask, leave = {} }: Step): Arrow[] {
	return Object.entries(leave).map(([option, to]) => ({ to, when: (answers) => answers[ask] === option }));
}

/** The steps that may come next: those with a condition in their order, up to the first that has none. */
function arrowsTo(rest: readonly Step[], end: string): Arrow[] {
	const sure = rest.findIndex(({ when }) => !when);
	const reachable = sure === -1 ? rest : rest.slice(0, sure + 1);
	const arrows = reachable.map(({ ask, when }): Arrow => (when ? { to: ask, when } : { to: ask }));
	return sure === -1 ? [...arrows, { to: end }] : arrows;
}
