import { concessionRules } from './concessions.ts';
import { consentOrder } from './consent-order.ts';
import { orderRules } from './orders.ts';
import { recommendationAnswer, recommendationForward } from './recommendations.ts';

/** Section 3H: after a win. */
export const afterAWinRules = [
	...orderRules,
	...concessionRules,
	consentOrder,
	recommendationAnswer,
	recommendationForward
];
