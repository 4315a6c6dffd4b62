import type { Matter } from './belonging.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';
import {
	answers,
	appealAgainst,
	appealOver,
	assessing,
	changing,
	decisions,
	has,
	isDecision,
	isInHand,
	isReassessment,
	isRequest,
	isToCarryOut,
	laterOf,
	making,
	planOrDropped,
	planOrNone,
	plans,
	requests,
	settled
} from './open-matters.ts';

type Pick = <M extends Matter>(before: readonly M[], event: Happening) => M | undefined;
type Kinds = readonly EventKind[];

/** To which earlier happening one of its kind belongs. */
export interface Tie {
	to: Kinds;
	pick: Pick;
	/** Whether, when it is found, what follows in the list is not looked for. */
	alone?: (matter: Matter) => boolean;
}

const latestWithout =
	(kinds: Kinds): Pick =>
	(before) =>
		before.findLast((matter) => !has(matter, kinds));
const oldestWithout =
	(kinds: Kinds): Pick =>
	(before) =>
		before.find((matter) => !has(matter, kinds));

/** To the latest one of a kind to which nothing of these kinds belongs yet. */
const latest = (to: EventKind, ...without: Kinds): Tie => ({ to: [to], pick: latestWithout(without) });
const oldest = (to: EventKind, ...without: Kinds): Tie => ({ to: [to], pick: oldestWithout(without) });

/**
 * A draft, a plan or a no goes with what began last: an order to carry out, a re-assessment, or the oldest request that is
 * still being worked on.
 */
const begun: Tie = {
	to: [...settled, 'reassessment-agreed', ...requests],
	pick: (before) =>
		laterOf(
			before.findLast((one) => isToCarryOut(one, making, planOrNone) || (isReassessment(one) && !has(one, planOrNone))),
			before.find(isInHand)
		),
	alone: () => true
};

/** What a plan can change an older plan for: what began last of an order, a re-assessment and a review. */
const reworked: Tie = {
	to: [...settled, 'reassessment-agreed', 'amendment-notice', 'review-meeting'],
	pick: (before) =>
		before.findLast((one) =>
			(settled as Kinds).includes(one.event.event)
				? isToCarryOut(one, [...making, ...changing], plans)
				: !has(one, isReassessment(one) ? plans : planOrDropped)
		),
	alone: ({ event }) => event.event !== 'amendment-notice' && event.event !== 'review-meeting'
};

/** What the council agrees to: an order, or a request without an answer; else it takes its last no back. */
const agreedTo: Tie = {
	to: [...settled, ...requests],
	pick: (before) =>
		laterOf(
			before.findLast((one) => isToCarryOut(one, assessing, ['assessment-agreed', ...plans])),
			before.find((one) => isRequest(one) && !has(one, answers))
		) ?? before.findLast((one) => isRequest(one) && one.followers.at(-1)?.event === 'assessment-refused'),
	alone: (matter) => !isRequest(matter)
};

/** The decision whose family has told the adviser and has no certificate yet; else the latest. */
const toCertify: Pick = (before) => {
	const open = before.filter(({ event }) => isDecision(event));
	const told = open.findLast((one) => has(one, ['mediation-adviser-told']) && !has(one, ['mediation-certificate']));
	return told ?? open.at(-1);
};

/** The latest decision that no appeal is running against. A form that was sent back started none. */
const toAppeal: Pick = (before) => before.findLast((one) => isDecision(one.event) && !appealAgainst(one));
const appealed: Pick = (before) => before.findLast((one) => isDecision(one.event) && appealAgainst(one));

const running = latest('appeal-sent', ...appealOver);
const registered = latest('appeal-registered', ...appealOver);
const drafted = latest('draft-plan', ...planOrNone);
const reversed = latest('assessment-agreed', 'final-plan', 'plan-refused');
const noticed = latest('amendment-notice', ...planOrDropped);
const reviewed = latest('review-meeting', ...planOrDropped);

/** The complaint about a body takes up what the family noticed of it. */
const knownOf = (whom: string): Pick => {
	return (before) => before.findLast(({ event, followers }) => event.details.of === whom && followers.length === 0);
};

/** What belongs to the latest of a kind that has none of its own kind yet. */
const toLatest: readonly (readonly [EventKind, ...EventKind[]])[] = [
	['review-report', 'review-meeting'],
	['review-decision', 'review-meeting'],
	['plan-transferred', 'council-moved'],
	['transfer-notice', 'plan-transferred', 'council-moved'],
	['health-board-told', 'health-board-changed'],
	['health-board-asked-council', 'health-board-cannot-arrange'],
	['ending-decided', 'ending-proposed'],
	['mediation-council-told', 'mediation-adviser-told'],
	['mediation-health-board-told', 'mediation-council-told'],
	['mediation-not-arranged', 'mediation-council-told'],
	['mediation-meeting', 'mediation-council-told', 'mediation-health-board-told'],
	['agreement-kept', 'mediation-agreement'],
	['council-told-of-agreement', 'mediation-agreement'],
	['decision-challenged', 'tribunal-decision'],
	['upper-tribunal-asked', 'permission-refused'],
	['governors-decided', 'excluded'],
	['panel-asked', 'governors-decided'],
	['budget-review-asked', 'budget-refused'],
	['direct-payment-reviewed', 'direct-payment-started'],
	['court-claim-made', 'unlawful-act'],
	['ombudsman-asked', 'fault-noticed']
];

/** What belongs to the oldest of a kind that has none of its own kind yet: things are answered in the order they came. */
const toOldest: readonly (readonly [EventKind, ...EventKind[]])[] = [
	['advice-given', 'advice-asked'],
	['school-answered', 'school-consulted'],
	['recommendation-answered', 'recommendation'],
	['recommendation-passed-on', 'recommendation-answered'],
	['complaint-answered', 'complaint-sent', 'complaint-acknowledged'],
	['ombudsman-answered', 'ombudsman-asked'],
	['panel-decided', 'panel-asked'],
	['records-given', 'records-asked'],
	['data-complaint-acknowledged', 'data-complaint-sent']
];

/** Where each kind of event belongs. What is not here stands alone. */
export const ties: Readonly<Partial<Record<EventKind, readonly Tie[]>>> = {
	...Object.fromEntries(toLatest.map(([kind, ...to]) => [kind, to.map((one) => latest(one, kind))])),
	...Object.fromEntries(toOldest.map(([kind, ...to]) => [kind, to.map((one) => oldest(one, kind))])),
	'assessment-agreed': [agreedTo, latest('assessment-refused', 'assessment-agreed')],
	'assessment-refused': [{ to: requests, pick: oldestWithout(answers) }],
	'advice-asked': [{ to: ['assessment-agreed', 'reassessment-agreed'], pick: (before) => before.at(-1) }],
	'reassessment-agreed': [
		{
			to: settled,
			pick: (before) => before.findLast((one) => isToCarryOut(one, assessing, ['reassessment-agreed', ...plans]))
		},
		oldest('reassessment-requested', 'reassessment-agreed', 'reassessment-refused')
	],
	'reassessment-refused': [oldest('reassessment-requested', 'reassessment-agreed', 'reassessment-refused')],
	'draft-plan': [drafted, reversed, begun],
	'plan-refused': [drafted, reversed, begun],
	'final-plan': [latest('plan-refused', 'final-plan'), drafted, reversed, begun, reworked, noticed, reviewed],
	'amended-plan': [drafted, reversed, reworked, noticed, reviewed],
	'amendment-notice': [
		noticed,
		{
			to: ['review-meeting'],
			pick: (before, { details }) =>
				details.when === 'between-reviews'
					? undefined
					: before.findLast((matter) => !has(matter, [...planOrDropped, 'amendment-notice']))
		}
	],
	'comments-sent': [{ to: ['draft-plan', 'amendment-notice'], pick: latestWithout([]) }],
	'amendment-dropped': [noticed, reviewed],
	'mediation-adviser-told': [{ to: decisions, pick: (before) => before.findLast(({ event }) => isDecision(event)) }],
	'mediation-certificate': [
		{ to: decisions, pick: toCertify },
		...(
			['mediation-adviser-told', 'mediation-council-told', 'mediation-not-arranged', 'mediation-meeting'] as const
		).map((to) => latest(to, 'mediation-certificate'))
	],
	'appeal-sent': [
		{ to: decisions, pick: toAppeal },
		latest('mediation-adviser-told', 'mediation-certificate', 'appeal-sent')
	],
	'appeal-returned': [running, { to: decisions, pick: appealed }],
	'appeal-registered': [oldest('appeal-sent', 'appeal-registered', ...appealOver)],
	'council-responded': [
		oldest('appeal-registered', 'council-responded', ...appealOver),
		oldest('appeal-sent', 'council-responded', ...appealOver)
	],
	'appeal-conceded': [running, registered],
	'appeal-withdrawn': [running, registered],
	hearing: [running],
	'tribunal-decision': [running, registered, latest('hearing', 'tribunal-decision')],
	'claim-sent': [{ to: ['discrimination', 'excluded'], pick: latestWithout(['claim-sent']) }],
	'complaint-acknowledged': [oldest('complaint-sent', 'complaint-acknowledged', 'complaint-answered')],
	'complaint-sent': [
		{
			to: ['fault-noticed'],
			pick: (before, event) => (event.details.to === 'nhs' ? knownOf('nhs')(before, event) : undefined)
		}
	],
	'social-care-step': [
		latest('social-care-step', 'social-care-step'),
		{
			to: ['fault-noticed'],
			pick: (before, event) => (event.details.step === 'complained' ? knownOf('social-care')(before, event) : undefined)
		}
	]
};
