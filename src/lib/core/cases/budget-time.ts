import { isKnown } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { Answers } from '../flows/flow.ts';
import { isPlan } from './open-matters.ts';
import type { Timeline } from './timeline.ts';

/** Whether a family can ask for a personal budget now, and if not, at which moment it next will. */
export type BudgetTime =
	{ may: 'now'; because: 'draft' | 'review' | 'reassessment' } | { may: 'later'; at?: MaybeDate } | { may: 'no-plan' };

const becauses: Readonly<Record<string, 'draft' | 'review' | 'reassessment'>> = {
	'draft-plan': 'draft',
	'amendment-notice': 'review',
	'review-meeting': 'review',
	'reassessment-agreed': 'reassessment'
};

const reviews = ['review-12m-first', 'review-12m-next'];

/** From what is known of the case: the window itself is a rule of law. */
export function budgetTimeOf({ obligations, happened }: Timeline, answers: Answers): BudgetTime {
	const open = obligations.findLast(({ rule, state }) => rule === 'pb-request-window' && state !== 'closed');
	const because = open && becauses[open.startedBy.event];
	if (because) return { may: 'now', because };

	const hasPlan = happened.some(({ event }) => isPlan(event)) || answers['where-now'] === 'plan';
	const hasEnded = happened.some(({ event }) => event === 'plan-ended');
	if (!hasPlan || hasEnded) return { may: 'no-plan' };
	const review = obligations.find(({ rule, state }) => reviews.includes(rule) && state !== 'closed');
	return { may: 'later', ...(review?.day && isKnown(review.day) && { at: review.day }) };
}
