import { dateOrEstimate } from '../../dates/working-days.ts';
import { hasPassed } from '../clock.ts';
import type { Route } from '../route.ts';
import { open, openLate, underWay } from '../standing.ts';
import { clockOrWaiting } from '../view.ts';

/** R12: a complaint to the NHS service or the health board, then the health ombudsman. */
export const nhsComplaint: Route = {
	id: 'nhs-complaint',
	ref: 'R12',
	can: ['nhs-what-about'],
	cannot: ['nhs-not-section-f', 'nhs-not-plan-words'],
	needs: ['nhs-two-steps'],
	cost: 'free',
	contacts: ['nhs-trust', 'health-board', 'designated-clinical-officer', 'health-ombudsman'],
	bring: ['plan-page', 'consent'],
	gives: ['make-them-act', 'put-right', 'be-heard'],
	standing(view) {
		const begun = view.history.get('nhs-complaint');
		if (begun) return underWay(begun.by);
		const [clock] = clockOrWaiting(view, 'nhs-complaint-12m');
		return clock && hasPassed(clock) ? openLate(['late-nhs'], clock.last && dateOrEstimate(clock.last)) : open;
	},
	clocks: (view) => ['nhs-complaint-12m', 'phso-12m'].flatMap((rule) => clockOrWaiting(view, rule))
};
