import type { Matter } from './belonging.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';

// What a matter still waits for, told from what belongs to it.

type Kinds = readonly EventKind[];

/** Council letters that can be appealed. */
export const decisions = [
	'assessment-refused',
	'reassessment-refused',
	'plan-refused',
	'review-decision',
	'amendment-dropped',
	'final-plan',
	'amended-plan',
	'ending-decided'
] as const satisfies Kinds;

/** Whether a letter of these kinds is one that can be appealed: a review that leads to changes is not, yet. */
export function isDecision({ event, details }: Happening): boolean {
	if (!(decisions as Kinds).includes(event)) return false;
	return event !== 'review-decision' || details.decision === 'keep' || details.decision === 'cease';
}

export function has({ followers }: Matter, kinds: Kinds): boolean {
	return followers.some(({ event }) => kinds.includes(event));
}

export const plans = ['final-plan', 'amended-plan'] as const satisfies Kinds;
export const isPlan = (event: EventKind) => (plans as Kinds).includes(event);
export const planOrNone = [...plans, 'plan-refused'] as const satisfies Kinds;
export const planOrDropped = [...plans, 'amendment-dropped'] as const satisfies Kinds;
export const answers = ['assessment-agreed', 'assessment-refused', 'draft-plan', 'plan-refused', 'final-plan'] as const;
export const appealOver = ['tribunal-decision', 'appeal-withdrawn', 'appeal-conceded', 'appeal-returned'] as const;
export const requests = ['council-became-responsible', 'assessment-requested'] as const satisfies Kinds;
export const settled = ['tribunal-decision', 'appeal-conceded', 'mediation-agreement'] as const satisfies Kinds;

/** An order, a concession or an agreement about such acts, that has not been carried out yet. */
export function isToCarryOut(matter: Matter, acts: readonly string[], doneBy: Kinds): boolean {
	const { event, details } = matter.event;
	if (!(settled as Kinds).includes(event)) return false;
	const act = event === 'tribunal-decision' ? details.order : details.what;
	return act !== undefined && acts.includes(act) && !has(matter, doneBy);
}

export const assessing = ['assess', 'assess-notify', 'assess-noplan', 'assess-final'];
export const making = [...assessing, 'make-plan', 'make-draft', 'make-final', 'remit'];
export const changing = ['amend', 'name-school', 'continue-amend', 'contents', 'school', 'cease'];

export function isRequest({ event }: Matter): boolean {
	return (requests as Kinds).includes(event.event);
}

/** A request that is still being worked on. */
export function isInHand(matter: Matter): boolean {
	if (!isRequest(matter)) return false;
	const last = matter.followers.findLast(({ event }) => (answers as Kinds).includes(event));
	return !last || last.event === 'assessment-agreed' || last.event === 'draft-plan';
}

export function laterOf<M extends Matter>(a: M | undefined, b: M | undefined): M | undefined {
	return a && b ? (a.index > b.index ? a : b) : (a ?? b);
}

/** The appeal against a decision, unless the Tribunal gave it back. */
export function appealAgainst({ followers }: Matter): Happening | undefined {
	const given = followers.findLastIndex(({ event }) => event === 'appeal-returned');
	return followers.find(({ event }, place) => event === 'appeal-sent' && place > given);
}

export function isReassessment({ event }: Matter): boolean {
	return event.event === 'reassessment-agreed';
}
