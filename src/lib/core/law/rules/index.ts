import type { Rule } from '../rule.ts';
import { appealRules } from './appeal/index.ts';
import { assessmentRules } from './assessment/index.ts';
import { combinedRules } from './combined.ts';
import { complaintRules } from './complaint/index.ts';
import { endingAndAgeRules } from './ending-and-age/index.ts';
import { mediationRules } from './mediation/index.ts';
import { movingRules } from './moving/index.ts';
import { afterAWinRules } from './order/index.ts';
import { personalBudgetRules } from './personal-budget/index.ts';
import { reassessmentRules } from './reassessment/index.ts';
import { reviewRules } from './review/index.ts';

/** Every rule, in the order of the rule book. */
export const rules: readonly Rule[] = [
	...assessmentRules,
	...reassessmentRules,
	...reviewRules,
	...movingRules,
	...endingAndAgeRules,
	...mediationRules,
	...appealRules,
	...afterAWinRules,
	...personalBudgetRules,
	...complaintRules
];

/** Answers that join several rules, or count by a bare convention: for those who ask by name, not for lists. */
export const combined: readonly Rule[] = combinedRules;
