import type { Happening } from '../cases/happenings.ts';
import type { Timeline } from '../cases/timeline.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { AppealView } from './appeal-view.ts';
import type { Ask } from './ask.ts';
import { clockFrom, clockOf } from './clock.ts';
import type { Clock } from './clock.ts';
import type { History } from './history.ts';
import type { Problem } from './problem.ts';

/** One problem of somebody, with all there is to know about it. */
export interface View {
	ask: Ask;
	problem: Problem;
	timeline: Timeline;
	pack: LawPack;
	history: History;
	/** How an appeal stands, when the problem is a decision that can be appealed. */
	appeal: AppealView | undefined;
}

/** The newest obligation of a rule in the case, as a clock. */
export function clockIn({ timeline }: Pick<View, 'timeline'>, rule: string): Clock | undefined {
	const found = timeline.obligations.filter((one) => one.rule === rule);
	const newest = found.reduce<(typeof found)[number] | undefined>(
		(last, one) => (!last || one.startedBy.on >= last.startedBy.on ? one : last),
		undefined
	);
	return newest && clockOf(newest);
}

/** The clock of a rule in the case; else one that waits for its first day. */
export function clockOrWaiting(view: View, rule: string): readonly Clock[] {
	return [clockIn(view, rule) ?? clockFrom(rule, {}, view.timeline.today, view.pack) ?? []].flat();
}

/** The newest happening of a kind. */
export function latest(
	{ timeline }: Pick<View, 'timeline'>,
	is: (happening: Happening) => boolean
): Happening | undefined {
	return timeline.happened.findLast(is);
}
