import { mattersIn } from '../../cases/belonging.ts';
import type { Matter } from '../../cases/belonging.ts';
import type { Happening } from '../../cases/happenings.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { clockOf, hasPassed, isRunning } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Ladder, Stage } from './ladder.ts';

/**
 * `done`: answered. `silent`: the time for the answer has passed, so the next may begin. `now`: waiting for the answer.
 * `next`: can be begun today. `later`: those before it come first.
 */
export type Rung = 'done' | 'silent' | 'now' | 'next' | 'later';

export interface StageStanding {
	stage: Stage;
	rung: Rung;
	begun?: Happening;
	ended?: Happening;
	/** Its times: the family’s own while it has not begun, the other side’s once it has. */
	clocks: readonly Clock[];
}

/** Where a complaint stands, by the journal. What the journal cannot tell counts as not begun. */
export function ladderStanding({ stages }: Ladder, timeline: Timeline): readonly StageStanding[] {
	const matters = mattersIn(timeline.happened);
	const looked = stages.map((stage) => lookAt(stage, matters, timeline));
	const last = looked.findLastIndex(({ begun }) => begun !== undefined);
	const newest = looked[last];
	const passed = newest?.ended?.details.final === 'yes' ? lastOfRoute(stages, last) : last;
	const opened = newest?.rung === 'now' ? passed : firstToLog(stages, passed + 1);
	return looked.map((one, index) => {
		if (index <= passed) return one.begun ? one : { ...one, rung: 'done' };
		return { ...one, rung: index <= opened ? 'next' : 'later' };
	});
}

/** A final answer ends the whole way, whatever stages it had left. */
function lastOfRoute(stages: readonly Stage[], from: number): number {
	return stages.findLastIndex(({ route }, index) => index >= from && route === stages[from]?.route);
}

/** A talk leaves no entry: it and what follows it can be begun on one day. */
function firstToLog(stages: readonly Stage[], from: number): number {
	const found = stages.findIndex(({ begins }, index) => index >= from && begins);
	return found < 0 ? stages.length - 1 : found;
}

function lookAt(stage: Stage, matters: readonly Matter[], timeline: Timeline): StageStanding {
	const matter = stage.begins && matters.findLast(({ event }) => stage.begins?.(event));
	if (!matter)
		return { stage, rung: 'later', clocks: clocksOf(stage.own ? [stage.own] : [], timeline).filter(isRunning) };
	const ended = endOf(stage, matter, matters);
	const belongs = [matter.event, ...matter.followers].map(({ root }) => root);
	const clocks = clocksOf(stage.theirs ?? [], timeline).filter(({ obligation }) =>
		belongs.includes(obligation?.startedBy.root ?? '')
	);
	const rung = ended ? 'done' : clocks.some(hasPassed) ? 'silent' : 'now';
	return { stage, rung, begun: matter.event, ...(ended && { ended }), clocks };
}

/** Most answers belong to what they answer; steps of a social care complaint follow each other. */
function endOf({ ends }: Stage, matter: Matter, matters: readonly Matter[]): Happening | undefined {
	if (!ends) return undefined;
	const own = matter.followers.find((one) => ends(one));
	const isStep = matter.event.event === 'social-care-step';
	return own ?? (isStep ? matters.find(({ event, index }) => index > matter.index && ends(event))?.event : undefined);
}

function clocksOf(rules: readonly string[], { obligations }: Timeline): readonly Clock[] {
	return obligations.filter(({ rule }) => rules.includes(rule)).map(clockOf);
}
