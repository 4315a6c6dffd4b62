import type { Matter } from '../belonging.ts';
import { from, toldBy } from '../duty.ts';
import type { Duty } from '../duty.ts';
import type { EventKind } from '../events.ts';
import { plans } from '../open-matters.ts';
import { lastBefore } from '../story.ts';
import type { Story } from '../story.ts';

type Kinds = readonly EventKind[];

const saidYes = ['assessment-agreed', 'reassessment-agreed'] as const satisfies Kinds;
const noPlan = ['plan-refused'] as const satisfies Kinds;
const draft = ['draft-plan'] as const satisfies Kinds;

/** What an act asks for: what does it, and what makes it fall away. */
const acts = {
	'assess-notify': { metBy: [...saidYes, ...draft, ...noPlan, ...plans], endedBy: [] },
	'assess-noplan': { metBy: noPlan, endedBy: [...draft, ...plans] },
	'assess-final': { metBy: plans, endedBy: noPlan },
	'make-draft': { metBy: [...draft, ...plans], endedBy: [] },
	'make-final': { metBy: plans, endedBy: [] },
	remit: { metBy: [...draft, ...noPlan, ...plans], endedBy: [] },
	amend: { metBy: plans, endedBy: [] },
	'name-school': { metBy: plans, endedBy: [] },
	continue: { metBy: [], endedBy: [] },
	'continue-amend': { metBy: plans, endedBy: [] }
} as const satisfies Record<string, { metBy: Kinds; endedBy: Kinds }>;

type Act = keyof typeof acts;

/** For each kind of order its rules, with the act each is about. */
const afterOrder: readonly (readonly [order: string, rule: string, act: Act])[] = [
	['assess', 'order-assess-notify-2w', 'assess-notify'],
	['assess', 'order-assess-noplan-10w', 'assess-noplan'],
	['assess', 'order-assess-final-14w', 'assess-final'],
	['make-plan', 'order-make-draft-5w', 'make-draft'],
	['make-plan', 'order-make-final-11w', 'make-final'],
	['remit', 'order-remit-2w', 'remit'],
	['amend', 'order-amend-5w', 'amend'],
	['name-school', 'order-name-school-2w', 'name-school'],
	['continue', 'order-continue', 'continue'],
	['continue-amend', 'order-continue', 'continue'],
	['continue-amend', 'order-continue-amend-5w', 'continue-amend'],
	['ending-upheld', 'order-cease-dismissed', 'continue']
];

const afterConcession: readonly (readonly [what: string, rule: string, act: Act])[] = [
	['assess', 'concede-assess-notify-2w', 'assess-notify'],
	['assess', 'concede-assess-noplan-10w', 'assess-noplan'],
	['assess', 'concede-assess-final-14w', 'assess-final'],
	['contents', 'concede-contents-5w', 'amend'],
	['school', 'concede-school-2w', 'name-school'],
	['make-plan', 'concede-make-draft-5w', 'make-draft'],
	['make-plan', 'concede-make-final-11w', 'make-final'],
	['cease', 'concede-cease', 'continue-amend']
];

/** After its response a council cannot concede any more: what is settled then is a consent order. */
function isInTime(matter: Matter, story: Story): boolean {
	const { event } = matter;
	if (event.details.what === 'cease' && event.details.changesAgreed !== 'yes') return false;
	const appeal = matter.openers.find((opener) => opener.event.event === 'appeal-sent');
	const response = lastBefore(story, matter, ['council-responded']);
	return !response || (appeal !== undefined && response.index < appeal.index);
}

/** To keep a plan going is nothing that is done by a day. */
const agreed = (Object.keys(acts) as Act[]).filter((act) => act !== 'continue');

export const afterAWinDuties: readonly Duty[] = [
	...afterOrder.map(([order, rule, act]): Duty => ({
		...acts[act],
		rule,
		startedBy: ['tribunal-decision'],
		when: ({ event }) => event.details.order === order,
		facts({ event: { dates, on } }) {
			const { sentDate } = dates;
			return { facts: { orderMade: on, ...(sentDate && sentDate > on && { orderSent: sentDate }) } };
		}
	})),
	...afterConcession.map(([what, rule, act]): Duty => ({
		...acts[act],
		rule,
		startedBy: ['appeal-conceded'],
		when: (matter, story) => matter.event.details.what === what && isInTime(matter, story),
		facts: from('tribunalNotified', 'on')
	})),
	...agreed.map((act): Duty => ({
		...acts[act],
		rule: 'mediation-agreement-appealable',
		startedBy: ['mediation-agreement'],
		when: ({ event }) => event.details.what === act,
		facts: ({ event }) => ({ facts: { agreementDate: event.on, what: act, ...toldBy(event, 'agreedDate') } })
	})),
	{
		rule: 'mediation-agreement-other-2w',
		startedBy: ['mediation-agreement'],
		when: ({ event }) => event.details.what === 'other',
		metBy: ['agreement-kept'],
		facts: ({ event }) => ({ facts: { agreementDate: event.on, ...toldBy(event, 'agreedDate') } })
	},
	{
		rule: 'mediation-icb-tells-la-1w',
		startedBy: ['mediation-agreement'],
		when: ({ event }) => event.details.councilTookPart === 'no',
		metBy: ['council-told-of-agreement'],
		facts: from('agreementDate', 'on')
	},
	{
		rule: 'recs-response-5w',
		startedBy: ['recommendation'],
		metBy: ['recommendation-answered'],
		facts: from('recommendationMade', 'on')
	},
	{
		rule: 'recs-forward-1w',
		startedBy: ['recommendation-answered'],
		metBy: ['recommendation-passed-on'],
		facts: from('replyReceived', 'on')
	}
];
