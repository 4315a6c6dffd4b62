import { directPaymentReduced } from './dp-reduce-notice.ts';
import { directPaymentReview } from './dp-review-3m.ts';
import { directPaymentReviewEach } from './dp-review-each.ts';
import { directPaymentStopped } from './dp-stop-notice.ts';
import { budgetRefusalReview } from './pb-refusal-review.ts';
import { budgetRequestWindow } from './pb-request-window.ts';

/** Section 3I: personal budgets and direct payments. */
export const personalBudgetRules = [
	budgetRequestWindow,
	budgetRefusalReview,
	directPaymentReview,
	directPaymentReviewEach,
	directPaymentReduced,
	directPaymentStopped
];
