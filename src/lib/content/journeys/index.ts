import { draftPlan } from './draft-plan.ts';
import { helpNotHappening } from './help-not-happening.ts';
import type { Journey } from './journey.ts';
import { personalBudget } from './personal-budget.ts';
import { review } from './review.ts';
import { school } from './school.ts';
import { senSupport } from './sen-support.ts';
import { specialGroups } from './special-groups.ts';

/** What a family can do here beside asking for an assessment and disagreeing, in the order they meet it. */
export const journeys: readonly Journey[] = [
	senSupport,
	draftPlan,
	school,
	personalBudget,
	review,
	helpNotHappening,
	specialGroups
];

export function journeyOf(id: string): Journey | undefined {
	return journeys.find((one) => one.id === id);
}
