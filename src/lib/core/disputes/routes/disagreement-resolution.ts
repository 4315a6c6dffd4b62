import type { Route } from '../route.ts';
import { open, shut, underWay } from '../standing.ts';

/** R4: a free talk with somebody neutral (Children and Families Act 2014 s.57). */
export const disagreementResolution: Route = {
	id: 'disagreement-resolution',
	ref: 'R4',
	can: ['drs-any-disagreement', 'drs-with-whom'],
	cannot: ['drs-forces-nobody', 'drs-no-certificate', 'no-clock-stops'],
	needs: ['drs-both-agree'],
	cost: 'free',
	contacts: ['drs-provider', 'sendiass'],
	bring: ['dates-and-record', 'what-you-want'],
	gives: ['make-them-act', 'be-heard'],
	standing({ history }) {
		const begun = history.get('disagreement-resolution');
		if (!begun) return open;
		return begun.ended === 'turned-down' ? shut('drs-both-agree', begun.endedOn ?? begun.on) : underWay();
	}
};
