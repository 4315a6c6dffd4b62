import type { Route } from '../route.ts';
import { open } from '../standing.ts';

/** R18: the equality advice service and the equality commission. */
export const equalityAdvice: Route = {
	id: 'equality-advice',
	ref: 'R18',
	can: ['advice-explains'],
	cannot: ['advice-decides-nothing'],
	needs: [],
	cost: 'free',
	contacts: ['equality-advice'],
	bring: ['dates-and-record'],
	gives: ['be-heard'],
	standing: () => open
};

/** R19: Ofsted and the Care Quality Commission. */
export const inspectors: Route = {
	id: 'inspectors',
	ref: 'R19',
	can: ['inspectors-patterns'],
	cannot: ['inspectors-not-one-child'],
	needs: [],
	cost: 'free',
	contacts: ['ofsted', 'cqc'],
	bring: ['pattern-evidence'],
	gives: ['stop-for-others'],
	standing: () => open
};

/** R20: the council’s monitoring officer, a councillor, an MP. */
export const officerOrCouncillor: Route = {
	id: 'officer-or-councillor',
	ref: 'R20',
	can: ['officer-unlawful-policy'],
	cannot: ['officer-binds-nobody'],
	needs: [],
	cost: 'free',
	contacts: ['monitoring-officer', 'councillor', 'mp'],
	bring: ['dates-and-record', 'pattern-evidence'],
	gives: ['make-them-act', 'stop-for-others', 'be-heard'],
	standing: () => open
};
