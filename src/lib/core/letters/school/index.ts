import { grounds } from '../grounds.ts';
import { lettersFrom, senTeam } from '../letter-kind.ts';
import { askForCollege, askForSchool } from './ask-for-school.ts';
import { askForIndependent } from './independent.ts';
import { chaseConsultation, objectToSchool } from './answers-to-council.ts';
import { askOtherwise, notHomeEducating } from './otherwise.ts';
import { transportCondition } from './transport.ts';

const to = senTeam;
const right = grounds.comment;

/** Letters about a school or college: L-3.1 to L-3.8. */
export const schoolLetters = lettersFrom({
	'L-3.1': { flow: 'ask-for-school', about: 'Request for a particular school', to, right, body: askForSchool },
	'L-3.2': {
		flow: 'ask-for-independent',
		about: 'Request for an independent school',
		to,
		right: grounds.comment,
		body: askForIndependent
	},
	'L-3.3': { flow: 'chase-consultation', about: 'Consulting a school', to, right, body: chaseConsultation },
	'L-3.4': { flow: 'object-to-school', about: 'The school you name', to, right, body: objectToSchool },
	'L-3.5': { flow: 'ask-otherwise', about: 'Education otherwise than at school', to, right, body: askOtherwise },
	'L-3.6': { flow: 'remove-transport', about: 'Condition about transport', to, right, body: transportCondition },
	'L-3.7': { flow: 'not-home-educating', about: 'Not home education', to, right, body: notHomeEducating },
	'L-3.8': { flow: 'ask-for-college', about: 'Request for a particular college', to, right, body: askForCollege }
});
