import { clocksOfBreach } from '../cases/breach.ts';
import type { Obligation } from '../cases/obligation.ts';
import { fromWorked } from './clock.ts';
import type { Clock } from './clock.ts';
import { clockIn, clockOrWaiting } from './view.ts';
import type { View } from './view.ts';

/** What the problem is about that the council has not done in time, the longest ago first. */
export function lateDuties({ timeline, problem }: View): readonly Obligation[] {
	return timeline.obligations.filter(
		({ rule, binds, gives, state }) =>
			problem.late?.test(rule) && binds === 'local-authority' && gives === 'last-day' && state === 'overdue'
	);
}

/** The time to go to court: from the act that was told of, else from the day after the council’s day. */
export function courtClock(view: View): readonly Clock[] {
	return fromActOrBreach(view, 'jr-3m', 'judicialReview');
}

/** The time to go to the Ombudsman: from the day it was first known. */
export function ombudsmanClock(view: View): readonly Clock[] {
	return fromActOrBreach(view, 'lgsco-12m', 'ombudsman');
}

function fromActOrBreach(view: View, rule: string, which: 'judicialReview' | 'ombudsman'): readonly Clock[] {
	const told = clockIn(view, rule);
	if (told) return [told];
	const [late] = lateDuties(view);
	const breach = late && clocksOfBreach(late, view.pack);
	return breach ? [fromWorked(breach[which], view.timeline.today)] : clockOrWaiting(view, rule);
}
