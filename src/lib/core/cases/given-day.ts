import { dateOrEstimate } from '../dates/working-days.ts';
import type { Limit, Rule } from '../law/rule.ts';
import type { Happening } from './happenings.ts';
import type { GivenDay } from './obligation.ts';

/**
 * A day the Tribunal or the council gave in writing. The Tribunal's always counts. The council's counts when it takes no
 * longer than the law allows, or where the law leaves the time to it: it can bind itself, but cannot give itself or a
 * family time that the law does not.
 */
export function givenDay(by: Happening, rule: Rule, limit: Limit | undefined): GivenDay | undefined {
	const on = by.dates.directedDate;
	if (!on) return undefined;
	const from = by.details.by === 'council' ? 'council' : 'tribunal';
	return { by, from, on, counts: from === 'tribunal' || !limit || mayCouncilSet(on, rule, limit) };
}

function mayCouncilSet(on: GivenDay['on'], rule: Rule, { lastLawful }: Limit): boolean {
	const last = dateOrEstimate(lastLawful);
	// A time to answer is "at least" so long: the council's letter may give more and not less.
	if (rule.convention === 'K3') return on > last;
	const isLeftToIt = rule.gives === 'planning-day' || rule.notes.includes('guidance-not-law');
	return isLeftToIt || on <= last;
}
