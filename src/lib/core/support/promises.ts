import type { Happening } from '../cases/happenings.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** Where a promise stands: to come, past its day, or answered. */
export type PromiseState = 'open' | 'late' | 'kept' | 'kept-late' | 'in-part' | 'broken';

/** What somebody at school or at the council said they would do. */
export interface PromiseMade {
	id: string;
	root: string;
	on: CalendarDate;
	/** The day it was promised for, when one was named. */
	due?: CalendarDate;
	what: string;
	who: string;
	at: 'school' | 'council';
	state: PromiseState;
	answeredOn?: CalendarDate;
}

/** Every promise, the next one first, and what is settled after that. */
export function promisesIn(happened: readonly Happening[], today: CalendarDate): readonly PromiseMade[] {
	const answers = happened.filter(({ event }) => event === 'promise-answered');
	return happened
		.filter(({ event }) => event === 'promise')
		.map((made) =>
			promiseFrom(
				made,
				answers.findLast(({ of }) => of === made.root),
				today
			)
		)
		.sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)) || compare(a.due ?? '9', b.due ?? '9'));
}

export function isSettled({ state }: PromiseMade): boolean {
	return state !== 'open' && state !== 'late';
}

/** Promises to write about: past their day, or not kept. */
export function isFailed({ state }: PromiseMade): boolean {
	return state === 'late' || state === 'broken' || state === 'in-part';
}

function promiseFrom(
	{ id, root, on, dates, details }: Happening,
	answer: Happening | undefined,
	today: CalendarDate
): PromiseMade {
	const { due } = dates;
	return {
		id,
		root,
		on,
		...(due && { due }),
		what: details.promised ?? '',
		who: details.withWhom ?? '',
		at: details.at === 'council' ? 'council' : 'school',
		state: stateOf(due, answer, today),
		...(answer && { answeredOn: answer.on })
	};
}

function stateOf(due: CalendarDate | undefined, answer: Happening | undefined, today: CalendarDate): PromiseState {
	if (!answer) return due !== undefined && due < today ? 'late' : 'open';
	if (answer.details.kept === 'kept') return due !== undefined && answer.on > due ? 'kept-late' : 'kept';
	return answer.details.kept === 'in-part' ? 'in-part' : 'broken';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
