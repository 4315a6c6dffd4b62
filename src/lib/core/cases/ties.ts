import type { Matter } from './belonging.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';

type Pick = <M extends Matter>(before: readonly M[], event: Happening) => M | undefined;

/** To which earlier happening one of its kind belongs. */
export interface Tie {
	to: readonly EventKind[];
	pick: Pick;
	/** When it is found, what follows in the list is not looked for. */
	alone?: true;
}

/** Council letters that can be appealed. */
export const decisions = [
	'assessment-refused',
	'reassessment-refused',
	'plan-refused',
	'review-decision',
	'amendment-dropped',
	'final-plan',
	'amended-plan',
	'ending-decided'
] as const satisfies EventKind[];

/** Whether a letter of these kinds is one that can be appealed: a review that leads to changes is not, yet. */
export function isDecision({ event, details }: Happening): boolean {
	if (!(decisions as readonly string[]).includes(event)) return false;
	return event !== 'review-decision' || details.decision === 'keep' || details.decision === 'cease';
}

const plans = ['final-plan', 'amended-plan'] as const satisfies EventKind[];
const decided = ['assessment-agreed', 'assessment-refused', 'draft-plan', 'plan-refused', 'final-plan'] as const;
const appealOver = ['tribunal-decision', 'appeal-withdrawn', 'appeal-conceded'] as const;

export function has({ followers }: Matter, kinds: readonly EventKind[]): boolean {
	return followers.some(({ event }) => kinds.includes(event));
}

const latest: Pick = (before) => before.at(-1);
const latestWithout =
	(...kinds: EventKind[]): Pick =>
	(before) =>
		before.findLast((matter) => !has(matter, kinds));
const oldestWithout =
	(...kinds: EventKind[]): Pick =>
	(before) =>
		before.find((matter) => !has(matter, kinds));

/** An order, a concession or an agreement about such a thing, that has not been carried out yet. */
const toCarryOut =
	(kinds: readonly string[], ...doneBy: EventKind[]): Pick =>
	(before) =>
		before.findLast((matter) => kinds.includes(actOf(matter.event)) && !has(matter, doneBy));

function actOf({ event, details }: Happening): string {
	return (event === 'tribunal-decision' ? details.order : details.what) ?? '';
}

const aboutAssessing = ['assess', 'assess-notify', 'assess-noplan', 'assess-final'];
const aboutMaking = [...aboutAssessing, 'make-plan', 'make-draft', 'make-final', 'remit'];
const aboutChanging = ['amend', 'name-school', 'continue-amend', 'contents', 'school', 'cease'];
const settled = ['tribunal-decision', 'appeal-conceded', 'mediation-agreement'] as const satisfies EventKind[];

/** Requests are answered in the order they were made; a plan goes with the one that is being worked on. */
const inHand: Pick = (before) => before.find(isInHand);

function isInHand({ followers }: Matter): boolean {
	const last = followers.findLast(({ event }) => (decided as readonly string[]).includes(event));
	return !last || last.event === 'assessment-agreed' || last.event === 'draft-plan';
}

/** The oldest request without an answer; else the latest one refused, which the council now agrees to after all. */
const toAgreeTo: Pick = (before) =>
	before.find((matter) => !has(matter, decided)) ??
	before.findLast(({ followers }) => followers.at(-1)?.event === 'assessment-refused');

/** The decision whose family has told the adviser and has no certificate yet; else the latest. */
const certified: Pick = (before) => {
	const open = before.filter(({ event }) => isDecision(event));
	const told = open.findLast((m) => has(m, ['mediation-adviser-told']) && !has(m, ['mediation-certificate']));
	return told ?? open.at(-1);
};

const latestDecision: Pick = (before) => before.findLast(({ event }) => isDecision(event));

/** The latest decision that no appeal is running against. A form that was sent back started none. */
const appealed: Pick = (before) =>
	before.findLast(({ event, followers }) => {
		const last = followers.findLast((one) => one.event === 'appeal-sent' || one.event === 'appeal-returned');
		return isDecision(event) && last?.event !== 'appeal-sent';
	});

const running = latestWithout(...appealOver, 'appeal-returned');

const toAppeal: Tie[] = [{ to: ['appeal-sent'], pick: running }];
const planTies = (...kinds: EventKind[]): Tie[] => [
	{ to: ['draft-plan'], pick: latestWithout(...plans, 'plan-refused') },
	{ to: ['assessment-agreed'], pick: latestWithout('final-plan', 'plan-refused') },
	{ to: settled, pick: toCarryOut([...aboutMaking, ...aboutChanging], ...plans), alone: true },
	{ to: ['reassessment-agreed'], pick: latestWithout(...plans), alone: true },
	{ to: ['amendment-notice'], pick: latestWithout(...plans, 'amendment-dropped') },
	{ to: ['review-meeting'], pick: latestWithout(...plans, 'amendment-dropped') },
	{ to: kinds, pick: inHand }
];

const requests = ['council-became-responsible', 'assessment-requested'] as const satisfies EventKind[];

/** Where each kind of event belongs. What is not here stands alone. */
export const ties: Readonly<Partial<Record<EventKind, readonly Tie[]>>> = {
	'assessment-agreed': [
		{ to: settled, pick: toCarryOut(aboutAssessing, 'assessment-agreed', ...plans), alone: true },
		{ to: requests, pick: toAgreeTo },
		{ to: ['assessment-refused'], pick: latestWithout('assessment-agreed') }
	],
	'assessment-refused': [{ to: requests, pick: oldestWithout(...decided) }],
	'advice-given': [{ to: ['advice-asked'], pick: oldestWithout('advice-given') }],
	'reassessment-agreed': [
		{ to: settled, pick: toCarryOut(aboutAssessing, 'reassessment-agreed', ...plans), alone: true },
		{ to: ['reassessment-requested'], pick: oldestWithout('reassessment-agreed', 'reassessment-refused') }
	],
	'reassessment-refused': [
		{ to: ['reassessment-requested'], pick: oldestWithout('reassessment-agreed', 'reassessment-refused') }
	],
	'draft-plan': [
		{ to: ['draft-plan'], pick: latestWithout(...plans, 'plan-refused') },
		{ to: ['assessment-agreed'], pick: latestWithout('final-plan', 'plan-refused') },
		{ to: settled, pick: toCarryOut(aboutMaking, ...plans, 'plan-refused'), alone: true },
		{ to: ['reassessment-agreed'], pick: latestWithout(...plans), alone: true },
		{ to: requests, pick: inHand }
	],
	'school-answered': [{ to: ['school-consulted'], pick: oldestWithout('school-answered') }],
	'plan-refused': [
		{ to: ['draft-plan'], pick: latestWithout(...plans, 'plan-refused') },
		{ to: ['assessment-agreed'], pick: latestWithout('final-plan', 'plan-refused') },
		{ to: settled, pick: toCarryOut(aboutMaking, ...plans, 'plan-refused'), alone: true },
		{ to: requests, pick: inHand }
	],
	'final-plan': [{ to: ['plan-refused'], pick: latestWithout('final-plan') }, ...planTies(...requests)],
	'amended-plan': planTies(),

	'review-report': [{ to: ['review-meeting'], pick: latestWithout('review-report') }],
	'review-decision': [{ to: ['review-meeting'], pick: latestWithout('review-decision') }],
	'amendment-notice': [
		{ to: ['amendment-notice'], pick: latestWithout(...plans, 'amendment-dropped') },
		{
			to: ['review-meeting'],
			pick: (before, { details }) =>
				details.when === 'other'
					? undefined
					: before.findLast((matter) => !has(matter, [...plans, 'amendment-dropped', 'amendment-notice']))
		}
	],
	'comments-sent': [{ to: ['draft-plan', 'amendment-notice'], pick: latest }],
	'amendment-dropped': [
		{ to: ['amendment-notice'], pick: latestWithout(...plans, 'amendment-dropped') },
		{ to: ['review-meeting'], pick: latestWithout(...plans, 'amendment-dropped') }
	],

	'plan-transferred': [{ to: ['council-moved'], pick: latestWithout('plan-transferred') }],
	'transfer-notice': [
		{ to: ['plan-transferred'], pick: latestWithout('transfer-notice') },
		{ to: ['council-moved'], pick: latestWithout('transfer-notice') }
	],
	'health-board-told': [{ to: ['health-board-changed'], pick: latestWithout('health-board-told') }],
	'health-board-asked-council': [
		{ to: ['health-board-cannot-arrange'], pick: latestWithout('health-board-asked-council') }
	],
	'ending-decided': [{ to: ['ending-proposed'], pick: latestWithout('ending-decided') }],

	'mediation-adviser-told': [{ to: decisions, pick: latestDecision }],
	'mediation-council-told': [{ to: ['mediation-adviser-told'], pick: latestWithout('mediation-council-told') }],
	'mediation-health-board-told': [
		{ to: ['mediation-council-told'], pick: latestWithout('mediation-health-board-told') }
	],
	'mediation-not-arranged': [{ to: ['mediation-council-told'], pick: latest }],
	'mediation-meeting': [
		{ to: ['mediation-council-told'], pick: latest },
		{ to: ['mediation-health-board-told'], pick: latest }
	],
	'mediation-certificate': [
		{ to: decisions, pick: certified },
		{ to: ['mediation-adviser-told'], pick: latestWithout('mediation-certificate') },
		{ to: ['mediation-council-told'], pick: latestWithout('mediation-certificate') },
		{ to: ['mediation-not-arranged'], pick: latestWithout('mediation-certificate') },
		{ to: ['mediation-meeting'], pick: latestWithout('mediation-certificate') }
	],
	'agreement-kept': [{ to: ['mediation-agreement'], pick: latestWithout('agreement-kept') }],
	'council-told-of-agreement': [{ to: ['mediation-agreement'], pick: latestWithout('council-told-of-agreement') }],

	'appeal-sent': [
		{ to: decisions, pick: appealed },
		{ to: ['mediation-adviser-told'], pick: latestWithout('mediation-certificate', 'appeal-sent') }
	],
	'appeal-returned': [{ to: ['appeal-sent'], pick: running }],
	'appeal-registered': [
		{ to: ['appeal-sent'], pick: oldestWithout('appeal-registered', ...appealOver, 'appeal-returned') }
	],
	'council-responded': [
		{ to: ['appeal-registered'], pick: oldestWithout('council-responded', ...appealOver) },
		{ to: ['appeal-sent'], pick: oldestWithout('council-responded', ...appealOver, 'appeal-returned') }
	],
	'appeal-conceded': [...toAppeal, { to: ['appeal-registered'], pick: latestWithout(...appealOver) }],
	'appeal-withdrawn': [...toAppeal, { to: ['appeal-registered'], pick: latestWithout(...appealOver) }],
	hearing: toAppeal,
	'tribunal-decision': [
		...toAppeal,
		{ to: ['appeal-registered'], pick: latestWithout(...appealOver) },
		{ to: ['hearing'], pick: latestWithout('tribunal-decision') }
	],
	'recommendation-answered': [{ to: ['recommendation'], pick: oldestWithout('recommendation-answered') }],
	'recommendation-passed-on': [{ to: ['recommendation-answered'], pick: oldestWithout('recommendation-passed-on') }],
	'decision-challenged': [{ to: ['tribunal-decision'], pick: latestWithout('decision-challenged') }],
	'upper-tribunal-asked': [{ to: ['permission-refused'], pick: latestWithout('upper-tribunal-asked') }],

	'governors-decided': [{ to: ['excluded'], pick: latestWithout('governors-decided') }],
	'panel-asked': [{ to: ['governors-decided'], pick: latestWithout('panel-asked') }],
	'claim-sent': [{ to: ['discrimination', 'excluded'], pick: latestWithout('claim-sent') }],

	'budget-review-asked': [{ to: ['budget-refused'], pick: latestWithout('budget-review-asked') }],
	'direct-payment-reviewed': [{ to: ['direct-payment-started'], pick: latestWithout('direct-payment-reviewed') }],

	'court-claim-made': [{ to: ['unlawful-act'], pick: latestWithout('court-claim-made') }],
	'complaint-acknowledged': [
		{ to: ['complaint-sent'], pick: oldestWithout('complaint-acknowledged', 'complaint-answered') }
	],
	'complaint-answered': [
		{ to: ['complaint-sent'], pick: oldestWithout('complaint-answered') },
		{ to: ['complaint-acknowledged'], pick: oldestWithout('complaint-answered') }
	],
	'ombudsman-asked': [{ to: ['fault-noticed'], pick: latestWithout('ombudsman-asked') }],
	'complaint-sent': [
		{
			to: ['fault-noticed'],
			pick: (before) => before.findLast(({ event, followers }) => event.details.of === 'nhs' && followers.length === 0)
		}
	],
	'social-care-step': [
		{ to: ['social-care-step'], pick: latest },
		{
			to: ['fault-noticed'],
			pick: (before, { details }) =>
				details.step === 'complained'
					? before.findLast(({ event, followers }) => event.details.of === 'social-care' && followers.length === 0)
					: undefined
		}
	],
	'records-given': [{ to: ['records-asked'], pick: oldestWithout('records-given') }],
	'data-complaint-acknowledged': [{ to: ['data-complaint-sent'], pick: oldestWithout('data-complaint-acknowledged') }]
};
