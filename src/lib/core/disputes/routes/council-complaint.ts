import { clockIn, clockOrWaiting } from '../view.ts';
import type { Route } from '../route.ts';
import { open, underWay } from '../standing.ts';
import type { View } from '../view.ts';

const answers = ['la-complaint-ack-5wd', 'la-complaint-s1-10wd', 'la-complaint-s2-20wd'] as const;

/** Children’s social care has a complaint procedure of its own. */
function isAboutCare({ ask, problem }: View): boolean {
	return ask.decidedBy === 'council-social-care' || problem.id === 'social-care-part' || problem.id === 'in-care';
}

/** R3: a complaint to the council. */
export const councilComplaint: Route = {
	id: 'council-complaint',
	ref: 'R3',
	can: ['council-what-about'],
	cannot: ['council-not-decisions', 'no-clock-stops'],
	needs: ['council-in-writing', 'council-steps-differ'],
	cost: 'free',
	contacts: ['council-complaints'],
	bring: ['letters-of-the-council', 'dates-and-record', 'what-you-want'],
	gives: ['make-them-act', 'put-right', 'be-heard'],
	standing({ history }) {
		const begun = history.get('council-complaint');
		return begun ? underWay(begun.by) : open;
	},
	clocks(view) {
		if (isAboutCare(view)) return clockOrWaiting(view, 'csc-complaint-12m');
		return answers.flatMap((rule) => clockIn(view, rule) ?? []);
	},
	form(view) {
		if (isAboutCare(view)) {
			return {
				variant: 'social-care',
				needs: ['care-three-steps', 'council-in-writing'],
				contacts: ['care-complaints']
			};
		}
		return view.problem.id === 'transport'
			? { variant: 'transport', needs: ['transport-two-steps'], contacts: ['transport-team'] }
			: {};
	}
};
