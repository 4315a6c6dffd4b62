import { grounds } from '../grounds.ts';
import { atSchool, forMyself, lettersFrom, senTeam } from '../letter-kind.ts';
import type { Pen } from '../letter-kind.ts';
import { askHead } from './ask-head.ts';
import { healthOrCare } from './health-or-care.ts';
import { moreMoney, objectToCut, stopPayment } from './payments.ts';
import { requestBudget } from './request.ts';
import { reviewRefusal } from './refusal.ts';
import { sectionJ } from './section-j.ts';

const right = grounds.personalBudget;
const to = senTeam;
const toHealthOrCare = ({ facts, chose }: Pen) =>
	chose('budget-body', 'nhs')
		? { to: ['Personal health budgets', 'Integrated care board'], dear: 'Dear personal health budget team' }
		: { to: ['Children’s or adults’ social care', facts.council], dear: 'Dear social care team' };

/** Letters about a personal budget: L-4.1 to L-4.8. */
export const budgetLetters = lettersFrom({
	'L-4.1': { flow: 'ask-for-budget', about: 'Request for a personal budget', to, right, body: requestBudget },
	'L-4.2': {
		flow: 'ask-head',
		about: 'Agreement to help on your premises',
		to: atSchool('head teacher or principal'),
		body: askHead
	},
	'L-4.3': {
		flow: 'review-budget-refusal',
		about: 'Review of a refused personal budget',
		to,
		right,
		body: reviewRefusal
	},
	'L-4.4': { flow: 'object-to-cut', about: 'Direct payment cut or stopped', to, right, body: objectToCut },
	'L-4.5': { flow: 'ask-more-money', about: 'Direct payment that is not enough', to, right, body: moreMoney },
	'L-4.6': { flow: 'ask-health-budget', about: 'Request for a budget', to: toHealthOrCare, body: healthOrCare },
	'L-4.7': { flow: 'stop-payment', about: 'End of my direct payment', to, right, body: stopPayment },
	'L-4.8': { flow: 'section-j', about: 'Words offered for Section J', to: forMyself, body: sectionJ }
});
