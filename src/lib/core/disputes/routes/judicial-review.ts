import { dateOrEstimate } from '../../dates/working-days.ts';
import { hasPassed } from '../clock.ts';
import { courtClock } from '../late-duties.ts';
import type { Route } from '../route.ts';
import { notYet, open, openLate, underWay } from '../standing.ts';

/** R17: judicial review, which begins with a letter before claim. */
export const judicialReview: Route = {
	id: 'judicial-review',
	ref: 'R17',
	can: ['court-what-about'],
	cannot: ['court-not-merits', 'court-last-resort'],
	needs: ['court-letter-first', 'court-legal-aid', 'court-costs'],
	cost: 'risk-of-costs',
	contacts: ['legal-aid', 'child-law-advice', 'sossen'],
	bring: ['court-facts'],
	gives: ['make-them-act', 'stop-for-others'],
	standing(view) {
		const begun = view.history.get('judicial-review');
		if (begun) return underWay(begun.by);
		const [clock] = courtClock(view);
		if (clock && hasPassed(clock)) return openLate(['late-court'], clock.last && dateOrEstimate(clock.last));
		const isUrgent = (view.ask.urgent ?? []).length > 0;
		return isUrgent || view.problem.id === 'unlawful-policy' ? open : notYet('opens-when-nothing-else-helps');
	},
	clocks: courtClock
};
