import type { Timeline } from '../../cases/timeline.ts';
import { ladders } from './index.ts';
import type { Ladder, Stage } from './ladder.ts';
import { ladderStanding } from './standing.ts';
import type { StageStanding } from './standing.ts';

/** A complaint that was begun, where it stands, and what can come next. */
export interface RunningLadder {
	ladder: Ladder;
	/** The newest stage that was begun. */
	at: StageStanding;
	/** The stage that can be begun today, because this one was answered or its time has passed. */
	next?: Stage;
}

/** Every ladder on which something was begun. */
export function runningLadders(timeline: Timeline): readonly RunningLadder[] {
	return Object.values(ladders).flatMap((ladder) => {
		const stages = ladderStanding(ladder, timeline);
		const at = stages.findLast(({ begun }) => begun !== undefined);
		if (!at || !isOwnBeginning(ladder, at)) return [];
		const next = stages.find(({ rung }) => rung === 'next');
		return [{ ladder, at, ...(next && { next: next.stage }) }];
	});
}

/**
 * A complaint to a school stands on the ladder of each kind of school, and one to the council under transport and budgets
 * too: it is told once, on the ladder that begins with it.
 */
function isOwnBeginning({ id, stages }: Ladder, { begun, stage }: StageStanding): boolean {
	if (stage.route === 'school-complaint') return id === 'maintained-school';
	if (stage.route !== 'council-complaint' && stage.route !== 'ombudsman') return true;
	return begun?.event === 'social-care-step'
		? id === 'council-social-care'
		: id === 'council' && stages.includes(stage);
}
