import { dateOrEstimate } from '../../dates/working-days.ts';
import { hasPassed } from '../clock.ts';
import { ombudsmanClock } from '../late-duties.ts';
import type { ProblemId } from '../names.ts';
import type { Route } from '../route.ts';
import { notYet, open, openLate, shut, underWay } from '../standing.ts';
import type { Standing } from '../standing.ts';
import type { StatementId } from '../statements/index.ts';
import type { View } from '../view.ts';

/** What it can do in some cases beside the usual. */
const alsoCan: Readonly<Partial<Record<ProblemId, StatementId>>> = {
	'order-not-done': 'ombudsman-after-order',
	transport: 'ombudsman-transport'
};

/** R7: the Local Government and Social Care Ombudsman. */
export const ombudsman: Route = {
	id: 'ombudsman',
	ref: 'R7',
	can: ['ombudsman-what-about', 'ombudsman-remedies'],
	cannot: ['ombudsman-not-appealable', 'ombudsman-not-schools', 'ombudsman-not-merits'],
	needs: ['ombudsman-council-first', 'ombudsman-twelve-months', 'lgo-is-lgsco'],
	cost: 'free',
	contacts: ['ombudsman'],
	bring: ['final-reply', 'dates-and-record'],
	gives: ['make-them-act', 'put-right', 'stop-for-others'],
	standing: (view) => shutByAppeal(view) ?? afterTheCouncil(view),
	clocks: (view) => (view.problem.decisions ? [] : ombudsmanClock(view)),
	form({ problem }) {
		const also = alsoCan[problem.id];
		return also ? { can: [also, 'ombudsman-what-about', 'ombudsman-remedies'] } : {};
	}
};

/** An appeal, or the right to one, shuts the Ombudsman out of the decision (Local Government Act 1974 s.26(6)(a)). */
function shutByAppeal({ appeal, ask, problem }: View): Standing | undefined {
	if (!appeal || !problem.decisions) return undefined;
	return appeal.sent || ask.appealed
		? shut('shut-by-appeal', appeal.sent?.on)
		: shut('shut-by-right-to-appeal', appeal.decision?.on);
}

function afterTheCouncil(view: View): Standing {
	const { history, ask } = view;
	const asked = history.get('ombudsman');
	if (asked || ask.askedOmbudsman) return underWay(asked?.by);
	const complaint = history.get('council-complaint');
	if (!complaint?.ended) return notYet('opens-after-council-answer');
	const [clock] = ombudsmanClock(view);
	return clock && hasPassed(clock) ? openLate(['late-ombudsman'], clock.last && dateOrEstimate(clock.last)) : open;
}
