import type { Timeline } from '../../cases/timeline.ts';
import { ladders } from './index.ts';
import type { Setting } from '../names.ts';
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

/** Every ladder on which something was begun. A complaint to a school stands on the ladder of the kind of school it is. */
export function runningLadders(timeline: Timeline, setting: Setting = 'maintained'): readonly RunningLadder[] {
	return Object.values(ladders).flatMap((ladder) => {
		const stages = ladderStanding(ladder, timeline);
		const at = stages.findLast(({ begun }) => begun !== undefined);
		if (!at || !isOwnBeginning(ladder, at, setting)) return [];
		const next = stages.find(({ rung }) => rung === 'next');
		return [{ ladder, at, ...(next && { next: next.stage }) }];
	});
}

/** One to the council stands under transport and budgets too: it is told once, on the ladder that begins with it. */
function isOwnBeginning({ id, setting, stages }: Ladder, { begun, stage }: StageStanding, own: Setting): boolean {
	if (setting) return setting === own;
	if (begun?.event === 'social-care-step') return id === 'council-social-care';
	if (begun?.details.to === 'transport') return id === 'transport';
	if (stage.route !== 'council-complaint' && stage.route !== 'ombudsman') return true;
	return id === 'council' && stages.includes(stage);
}
