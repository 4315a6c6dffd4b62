import { dateOrEstimate } from '../../dates/working-days.ts';
import type { Ask } from '../ask.ts';
import { hasPassed } from '../clock.ts';
import type { Route } from '../route.ts';
import { open, openLate, underWay } from '../standing.ts';
import { clockOrWaiting, latest } from '../view.ts';
import type { View } from '../view.ts';

/** Colleges, private nurseries and councils are taken to the county court; schools of every kind to the Tribunal. */
export function isForCountyCourt({ decidedBy, setting }: Ask): boolean | undefined {
	if (decidedBy === 'college' || decidedBy === 'council' || decidedBy === 'council-social-care') return true;
	if (decidedBy === 'nursery') return setting !== 'maintained';
	if (decidedBy !== undefined) return false;
	return setting === undefined ? undefined : setting === 'college' || setting === 'nursery';
}

/** What the family says; else what it wrote down of the act. */
function goesToCountyCourt(view: View): boolean {
	const act = latest(view, ({ event }) => event === 'discrimination');
	return isForCountyCourt(view.ask) ?? act?.details.by === 'college-nursery-or-council';
}

function ruleFor(view: View): string {
	return goesToCountyCourt(view) ? 'dda-county-court-6m' : 'dda-claim-6m';
}

/** R14: a claim of disability discrimination (Equality Act 2010). */
export const discriminationClaim: Route = {
	id: 'discrimination-claim',
	ref: 'R14',
	can: ['claim-orders', 'claim-readmission'],
	cannot: ['claim-no-money-at-tribunal'],
	needs: ['claim-get-advice', 'claim-no-certificate', 'claim-which-court'],
	cost: 'free',
	contacts: ['equality-advice', 'ipsea', 'send-tribunal'],
	bring: ['grid'],
	gives: ['make-them-act', 'put-right', 'stop-for-others'],
	standing(view) {
		const begun = view.history.get('discrimination-claim');
		if (begun) return underWay(begun.by);
		const [clock] = clockOrWaiting(view, ruleFor(view));
		if (!clock || !hasPassed(clock)) return open;
		const since = clock.last && dateOrEstimate(clock.last);
		return openLate([goesToCountyCourt(view) ? 'late-county-court' : 'late-claim'], since);
	},
	clocks: (view) => clockOrWaiting(view, ruleFor(view)),
	form: (view) =>
		goesToCountyCourt(view)
			? {
					variant: 'county-court',
					can: ['claim-court-money'],
					cannot: [],
					needs: ['claim-get-advice', 'claim-no-certificate', 'claim-which-court', 'court-has-fees'],
					cost: 'court-fees',
					contacts: ['equality-advice', 'child-law-advice', 'legal-aid']
				}
			: {}
};
