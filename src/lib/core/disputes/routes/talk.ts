import type { Route } from '../route.ts';
import { open } from '../standing.ts';

/** R1: a talk or a letter to the people involved. */
export const talk: Route = {
	id: 'talk',
	ref: 'R1',
	can: ['talk-fixes-quickly'],
	cannot: ['talk-binds-nobody', 'no-clock-stops'],
	needs: [],
	cost: 'free',
	contacts: ['case-officer', 'senco', 'head', 'sendiass'],
	bring: ['dates-and-record', 'what-you-want'],
	gives: ['make-them-act', 'be-heard'],
	standing: () => open
};
