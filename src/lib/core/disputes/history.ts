import { mattersIn } from '../cases/belonging.ts';
import type { Matter } from '../cases/belonging.ts';
import type { EventKind } from '../cases/events.ts';
import type { Happening } from '../cases/happenings.ts';
import type { Timeline } from '../cases/timeline.ts';
import type { Ask, Tried } from './ask.ts';
import type { RouteId } from './names.ts';

/** A way that was begun, and how it ended. */
export interface Begun extends Tried {
	by?: Happening;
}

/** What was tried, by the journal and by what the family says besides. */
export type History = ReadonlyMap<RouteId, Begun>;

export function historyOf({ tried = [] }: Ask, timeline: Timeline): History {
	const told = new Map<RouteId, Begun>(tried.map((one) => [one.route, one]));
	const matters = mattersIn(timeline.happened);
	const begun = starts.flatMap(([route, is]) => {
		const matter = matters.findLast(({ event }) => is(event));
		return matter ? [begunWith(route, matter, timeline)] : [];
	});
	for (const one of begun) {
		const said = told.get(one.route);
		told.set(one.route, { ...one, ...(!one.ended && said?.ended && { ended: said.ended }) });
	}
	return told;
}

type Is = (event: Happening) => boolean;

const complaintTo =
	(whom: string): Is =>
	({ event, details }) =>
		event === 'complaint-sent' && (details.to ?? 'council') === whom;
const kind =
	(...kinds: readonly EventKind[]): Is =>
	({ event }) =>
		kinds.includes(event);

const starts: readonly (readonly [RouteId, Is])[] = [
	['school-complaint', complaintTo('setting')],
	['council-complaint', complaintTo('council')],
	['nhs-complaint', complaintTo('nhs')],
	['mediation', kind('mediation-adviser-told')],
	['ombudsman', ({ event, details }) => event === 'ombudsman-asked' && details.which !== 'health'],
	['discrimination-claim', kind('claim-sent')],
	['exclusion-review', kind('governors-decided')],
	['judicial-review', kind('court-claim-made')]
];

function begunWith(route: RouteId, { event, followers }: Matter, { obligations }: Timeline): Begun {
	const begun: Begun = { route, by: event, on: event.on };
	const answer = followers.find((one) => one.event === 'complaint-answered');
	const isFinal = answer && (answer.details.final === 'yes' || event.details.stage === '2');
	if (answer && isFinal) return { ...begun, ended: 'answered', endedOn: answer.on };
	const isSilent = obligations.some(
		(one) =>
			one.state === 'overdue' &&
			answerClocks.includes(one.rule) &&
			event.details.stage === '2' &&
			[event, ...followers].some(({ root }) => root === one.startedBy.root)
	);
	return isSilent ? { ...begun, ended: 'no-answer' } : begun;
}

/** The council’s time for its final answer. */
const answerClocks: readonly string[] = ['la-complaint-ack-5wd', 'la-complaint-s2-20wd'];
