import { grounds } from '../grounds.ts';
import { lettersFrom, senTeam } from '../letter-kind.ts';
import { adviceMissing } from './advice-missing.ts';
import { lookAgain } from './look-again.ts';
import { oldReport } from './old-report.ts';
import { ownAdvice } from './own-advice.ts';

/** Letters while the council assesses, or when it will not: L-1.5 to L-1.8. */
export const assessmentLetters = lettersFrom({
	'L-1.5': {
		flow: 'ask-all-advice',
		about: 'Advice missing from the EHC needs assessment',
		to: senTeam,
		right: grounds.mayAsk,
		body: adviceMissing
	},
	'L-1.6': {
		flow: 'refuse-old-report',
		about: 'An old report in the EHC needs assessment',
		to: senTeam,
		right: grounds.mayAsk,
		body: oldReport
	},
	'L-1.7': {
		flow: 'look-again',
		about: 'Refusal of an EHC needs assessment: please look again',
		to: senTeam,
		right: grounds.mayAsk,
		body: lookAgain
	},
	'L-1.8': {
		flow: 'own-advice',
		about: 'Advice for the EHC needs assessment',
		to: senTeam,
		right: grounds.mayAsk,
		body: ownAdvice
	}
});
