import { grounds } from '../grounds.ts';
import { forMyself, lettersFrom, senTeam } from '../letter-kind.ts';
import { answerDraft } from './answer-draft.ts';
import { finalPlanNote } from './final-plan.ts';
import { latePlan } from './late-plan.ts';
import { missingReports } from './missing-reports.ts';

/** Letters about a draft plan: L-2.1 to L-2.4. */
export const draftPlanLetters = lettersFrom({
	'L-2.1': {
		flow: 'answer-draft',
		about: 'Answer to the draft EHC plan',
		to: senTeam,
		right: grounds.comment,
		body: answerDraft
	},
	'L-2.2': {
		flow: 'ask-missing-reports',
		about: 'Reports missing from the draft EHC plan',
		to: senTeam,
		right: grounds.comment,
		body: missingReports
	},
	'L-2.3': { flow: 'chase-plan', about: 'Late EHC plan', to: senTeam, right: grounds.comment, body: latePlan },
	'L-2.4': { flow: 'check-final-plan', about: 'My check of the final EHC plan', to: forMyself, body: finalPlanNote }
});
