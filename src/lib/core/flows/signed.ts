import { voiceOf } from '../cases/person.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { flow, line, words } from './flow.ts';
import type { Answers, Arrow, Make } from './flow.ts';

const isOwnLetter = (answers: Answers, today: CalendarDate) => voiceOf(answers, today) === 'young-person';

/** The names that stand under it. They are mostly known by then, and so not asked again. */
function names(then: string): Readonly<Record<string, Make>> {
	return { 'full-name': line([{ to: then, when: isOwnLetter }, { to: 'writer-name' }]), 'writer-name': line(then) };
}

/** Where the questions of a letter's own lead to. */
export const toSign = 'full-name';

type Ends = string | readonly Arrow[];

/** The flow of a letter: its own questions, and then what is needed to sign it. */
export function letterFlow(id: string, start: string, own: Readonly<Record<string, Make>>) {
	return flow(id, { start, questions: { ...own, ...names('address'), address: words('check') }, outcomes: ['check'] });
}

/** The flow of a paper that is not sent by itself: it has no address. */
export function paperFlow(id: string, start: string, own: Readonly<Record<string, Make>>) {
	return flow(id, { start, questions: { ...own, ...names('check') }, outcomes: ['check'] });
}

/** Questions for words that follow one another in the order given. */
export function inTurn(ids: readonly string[], then: Ends = toSign): Readonly<Record<string, Make>> {
	return Object.fromEntries(ids.map((id, at) => [id, words(ids[at + 1] ?? then)]));
}
