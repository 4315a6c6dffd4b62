import type { RouteId } from '../names.ts';
import type { Route, RouteForm } from '../route.ts';
import { notYet, open, underWay } from '../standing.ts';
import type { Standing } from '../standing.ts';
import type { StatementId } from '../statements/index.ts';
import type { View } from '../view.ts';

const shared = {
	cost: 'free',
	contacts: ['education-department'],
	bring: ['final-reply', 'procedure'],
	gives: ['put-right']
} as const satisfies Partial<RouteForm> & Pick<Route, 'gives'>;

/** Open when the complaint below it has ended, and for SEN support when disagreement resolution was used or turned down. */
function afterBelow(id: RouteId, below: RouteId, opens: StatementId): (view: View) => Standing {
	return ({ history, problem }) => {
		const begun = history.get(id);
		if (begun) return underWay(begun.by);
		const missing: StatementId[] = [];
		if (!history.get(below)?.ended) missing.push(opens);
		if (id === 'secretary-of-state' && problem.id === 'no-sen-support' && !history.get('council-complaint')?.ended) {
			missing.push('opens-after-council-answer');
		}
		if (problem.id === 'no-sen-support' && !history.has('disagreement-resolution')) missing.push('opens-after-drs');
		return missing.length > 0 ? notYet(...missing) : open;
	};
}

/** R8: the Department for Education about an academy or free school. Older papers say ESFA. */
export const governmentAcademy: Route = {
	...shared,
	id: 'government-academy',
	ref: 'R8',
	can: ['dfe-looks-at-steps'],
	cannot: ['dfe-decides-nothing-again'],
	needs: ['dfe-whole-procedure', 'esfa-is-closed'],
	standing: afterBelow('government-academy', 'school-complaint', 'opens-after-school-answer')
};

/** R9: the Secretary of State about a council or a school it runs (Education Act 1996 ss.496, 497, 497A). */
export const secretaryOfState: Route = {
	...shared,
	id: 'secretary-of-state',
	ref: 'R9',
	can: ['minister-can-direct', 'minister-other-powers'],
	cannot: ['minister-stands-back', 'minister-not-quick'],
	needs: ['minister-school-and-council-first'],
	gives: ['make-them-act', 'stop-for-others'],
	standing: afterBelow('secretary-of-state', 'school-complaint', 'opens-after-school-answer'),
	form: ({ problem }) =>
		problem.id === 'no-sen-support' ? { needs: ['minister-school-and-council-first', 'drs-used-or-turned-down'] } : {}
};

/** R10: the Department for Education about an independent school. */
export const governmentIndependent: Route = {
	...shared,
	id: 'government-independent',
	ref: 'R10',
	can: ['independent-steps'],
	cannot: ['independent-no-appeal'],
	needs: ['school-own-steps'],
	standing: afterBelow('government-independent', 'school-complaint', 'opens-after-school-answer')
};

/** R11: what follows on a college’s own procedure. */
export const collegeComplaint: Route = {
	...shared,
	id: 'college-complaint',
	ref: 'R11',
	can: ['college-what-about'],
	cannot: ['college-not-plans'],
	needs: ['college-steps-first', 'college-twelve-months', 'college-now-dfe'],
	contacts: ['college-complaints', 'education-department'],
	gives: ['put-right', 'be-heard'],
	standing: afterBelow('college-complaint', 'school-complaint', 'opens-after-college-answer')
};
