import appeal from './law/appeal.ts';
import assessment from './law/assessment.ts';
import complaint from './law/complaint.ts';
import endingAndAge from './law/ending-and-age.ts';
import facts from './law/facts.ts';
import mediation from './law/mediation.ts';
import moving from './law/moving.ts';
import * as names from './law/names.ts';
import notes from './law/notes.ts';
import order from './law/order.ts';
import personalBudget from './law/personal-budget.ts';
import reassessment from './law/reassessment.ts';
import review from './law/review.ts';
import * as working from './law/working.ts';

export default {
	rules: {
		...assessment,
		...reassessment,
		...review,
		...moving,
		...endingAndAge,
		...mediation,
		...appeal,
		...order,
		...personalBudget,
		...complaint
	},
	facts,
	notes,
	...names,
	...working
} as const;
