import type { EventKind } from '../cases/events.ts';
import type { Happening } from '../cases/happenings.ts';
import { isDecision } from '../cases/open-matters.ts';
import type { Obligation, Timeline } from '../cases/timeline.ts';

/** Where a case stands with the Tribunal: what has to be done next. */
export type Stage = 'no-decision' | 'before' | 'lodged' | 'running' | 'decided';

const ends: readonly EventKind[] = ['tribunal-decision', 'appeal-conceded', 'appeal-withdrawn'];

/** The step an appeal is at, by the last thing that happened in it. */
export function stageOf({ happened, obligations }: Timeline): Stage {
	const last = (kinds: readonly EventKind[]) => happened.findLastIndex(({ event }) => kinds.includes(event));
	// A plan that an order asked for ends what the order began, and begins nothing.
	const ordered = obligations.flatMap(({ startedBy, closed }) =>
		closed && outcomeKinds[startedBy.event] ? [closed.by.id] : []
	);
	const decision = happened.findLastIndex((one) => isDecision(one) && !ordered.includes(one.id));
	const sent = last(['appeal-sent', 'claim-sent']);
	const registered = last(['appeal-registered']);
	const ended = last(ends);
	const latest = Math.max(decision, sent, registered, ended);
	if (latest === -1) return 'no-decision';
	if (latest === decision) return 'before';
	return latest === ended ? 'decided' : latest === sent ? 'lodged' : 'running';
}

/** What ended an appeal, and the dates that follow from it. */
export interface Outcome {
	by: Happening;
	kind: 'order' | 'concession' | 'recommendation' | 'withdrawn';
	/** What has to be done about it, with its dates, done or not. */
	follows: readonly Obligation[];
}

const outcomeKinds: Readonly<Partial<Record<EventKind, Outcome['kind']>>> = {
	'tribunal-decision': 'order',
	'appeal-conceded': 'concession',
	recommendation: 'recommendation',
	'appeal-withdrawn': 'withdrawn'
};

/** Every order, concession and recommendation, the newest first, each with what follows from it. */
export function outcomesIn({ happened, obligations }: Timeline): readonly Outcome[] {
	return happened
		.flatMap((by) => {
			const kind = outcomeKinds[by.event];
			if (!kind) return [];
			return [{ by, kind, follows: obligations.filter(({ startedBy }) => startedBy.id === by.id) }];
		})
		.reverse();
}

/** What somebody else has to do by now and has not done. */
export function lateIn(outcomes: readonly Outcome[]): readonly Obligation[] {
	return outcomes.flatMap(({ follows }) =>
		follows.filter(({ binds, state }) => binds !== 'family' && state === 'overdue')
	);
}
