import type { Route } from '../route.ts';
import { open, underWay } from '../standing.ts';

/** R2: a complaint to the school, nursery or college itself. Its own procedure sets the times. */
export const schoolComplaint: Route = {
	id: 'school-complaint',
	ref: 'R2',
	can: ['school-what-about'],
	cannot: ['school-not-plans', 'school-not-exclusions'],
	needs: ['school-own-steps'],
	cost: 'free',
	contacts: ['senco', 'head', 'governors-or-trust'],
	bring: ['dates-and-record', 'what-you-want'],
	gives: ['make-them-act', 'put-right', 'be-heard'],
	standing({ history }) {
		const begun = history.get('school-complaint');
		return begun ? underWay(begun.by) : open;
	},
	form({ ask: { setting } }) {
		if (setting === 'college') return { contacts: ['college-complaints'] };
		const hasPanel = setting === 'academy' || setting === 'independent';
		return hasPanel ? { needs: ['school-own-steps', 'school-panel'] } : {};
	}
};
