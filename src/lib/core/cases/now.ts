import { daysBetween } from '../dates/calendar-date.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import type { Answers } from '../flows/flow.ts';
import type { Obligation, Timeline } from './timeline.ts';

/** Whose turn it is: the one thing the first screen says. The first that fits is the one. */
export type Now =
	| { state: 'your-turn-soon' | 'your-turn' | 'your-date-passed'; obligation: Obligation }
	| { state: 'data-at-risk' }
	| { state: 'council-late' | 'council-turn' | 'others-turn'; obligation: Obligation }
	| { state: 'waiting-for-date'; obligation: Obligation }
	| { state: 'plan-in-place' | 'ready-to-ask' | 'where-now' };

/** At three days a family's own date comes before everything. */
const soon = 3;

export function nowOf(timeline: Timeline, answers: Answers, { isDataAtRisk }: { isDataAtRisk: boolean }): Now {
	const open = timeline.obligations.filter(({ state, gives }) => state !== 'closed' && gives === 'last-day');
	const own = open.filter(({ binds, day }) => binds === 'family' && day);
	const others = open.filter(({ binds, day }) => binds !== 'family' && day);
	const running = adviserFirst(own.filter(({ state }) => state !== 'overdue'));
	const passed = own.findLast(({ state }) => state === 'overdue');
	const late = others.find(({ state }) => state === 'overdue');
	const next = others.find(({ state }) => state !== 'overdue');

	if (running && daysLeft(running, timeline) <= soon) return { state: 'your-turn-soon', obligation: running };
	if (passed && !running) return { state: 'your-date-passed', obligation: passed };
	if (isDataAtRisk) return { state: 'data-at-risk' };
	if (running) return { state: 'your-turn', obligation: running };
	if (late) return { state: isCouncil(late) ? 'council-late' : 'others-turn', obligation: late };
	if (next) return { state: isCouncil(next) ? 'council-turn' : 'others-turn', obligation: next };
	const [waiting] = open;
	if (waiting) return { state: 'waiting-for-date', obligation: waiting };
	return { state: restingState(timeline, answers) };
}

/** The soonest. Of two on one day the mediation adviser comes first: without the certificate there is no appeal. */
function adviserFirst([soonest, ...others]: readonly Obligation[]): Obligation | undefined {
	const day = soonest?.day && dateOrEstimate(soonest.day);
	const adviser = others.find(
		(one) => one.rule === 'mediation-contact-2m' && one.day && dateOrEstimate(one.day) === day
	);
	return adviser ?? soonest;
}

function daysLeft({ day }: Obligation, { today }: Timeline): number {
	return day ? daysBetween(today, dateOrEstimate(day)) : Infinity;
}

function isCouncil({ binds }: Obligation): boolean {
	return binds === 'local-authority';
}

/** Where a case stands in which no date runs. */
function restingState({ happened }: Timeline, answers: Answers): 'plan-in-place' | 'ready-to-ask' | 'where-now' {
	if (answers['where-now'] === 'plan' || happened.some(({ event }) => event === 'final-plan')) return 'plan-in-place';
	return answers['where-now'] === 'thinking' ? 'ready-to-ask' : 'where-now';
}
