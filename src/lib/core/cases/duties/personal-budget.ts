import { from, noFacts } from '../duty.ts';
import type { Duty } from '../duty.ts';
import { plans } from '../open-matters.ts';
import { lastBefore } from '../story.ts';

export const personalBudgetDuties: readonly Duty[] = [
	{
		rule: 'pb-request-window',
		startedBy: ['draft-plan', 'amendment-notice', 'review-meeting', 'reassessment-agreed'],
		endedBy: [...plans, 'plan-refused', 'amendment-dropped'],
		endedByAny: ['plan-ended'],
		supersededBy: ['draft-plan', 'amendment-notice'],
		closing: ({ followers }) => {
			const by = followers.find(({ event, details }) => event === 'review-decision' && details.decision !== 'amend');
			return by && { by, how: 'ended' };
		},
		facts: noFacts
	},
	{
		rule: 'pb-refusal-review',
		startedBy: ['budget-refused'],
		metBy: ['budget-review-asked'],
		facts: from('noticeSent', 'letterDate')
	},
	{
		rule: 'dp-review-3m',
		startedBy: ['direct-payment-started'],
		metBy: ['direct-payment-reviewed'],
		facts: from('firstPayment', 'on')
	},
	{
		rule: 'dp-review-each',
		startedBy: ['review-meeting', 'reassessment-agreed'],
		when: (matter, story) => lastBefore(story, matter, ['direct-payment-started']) !== undefined,
		metByAny: ['direct-payment-reviewed'],
		endedByAny: ['plan-ended'],
		facts: noFacts
	},
	{
		rule: 'dp-reduce-notice',
		startedBy: ['direct-payment-cut'],
		when: ({ event }) => event.details.how !== 'stopped',
		facts: noFacts
	},
	{
		rule: 'dp-stop-notice',
		startedBy: ['direct-payment-cut'],
		when: ({ event }) => event.details.how === 'stopped',
		facts: noFacts
	}
];
