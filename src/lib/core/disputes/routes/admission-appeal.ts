import type { Route } from '../route.ts';
import { open, shut } from '../standing.ts';
import { latest } from '../view.ts';

/** R16: an appeal to an admission panel, for a child without a plan. */
export const admissionAppeal: Route = {
	id: 'admission-appeal',
	ref: 'R16',
	can: ['admission-place', 'admission-binds-school'],
	cannot: ['admission-not-for-plans'],
	needs: ['admission-refusal-letter'],
	cost: 'free',
	contacts: ['admission-authority', 'sendiass'],
	bring: ['refusal-letter'],
	gives: ['change-decision'],
	standing(view) {
		const plan = latest(view, ({ event }) => event === 'final-plan' || event === 'amended-plan');
		const hasPlan = view.ask.hasPlan ?? plan !== undefined;
		return hasPlan ? shut('shut-place-is-in-plan', plan?.on) : open;
	}
};
