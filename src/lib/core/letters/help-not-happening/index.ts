import { grounds } from '../grounds.ts';
import { complaintsTeam, director, forMyself, lettersFrom } from '../letter-kind.ts';
import type { Pen } from '../letter-kind.ts';
import { complaint } from './complaint.ts';
import { healthProvision } from './health.ts';
import { outOfSchool } from './out-of-school.ts';
import { records } from './records.ts';
import { secureProvision } from './secure.ts';
import { forAdviser, forOmbudsman, whatWasLost } from './summaries.ts';

const healthBoard = () => ({
	to: ['Complaints', 'Integrated care board', 'Copy: Designated Clinical Officer'],
	dear: 'Dear integrated care board'
});
const educationOfficer = ({ facts }: Pen) => ({
	to: ['Education officer for children out of school', facts.council],
	dear: 'Dear education officer'
});
const recordHolder = ({ facts, need, chose }: Pen) =>
	chose('records-from', 'school')
		? {
				to: ['Data protection officer', need('school-name', 'the name of the school')],
				dear: 'Dear data protection officer'
			}
		: { to: ['Data protection officer', facts.council], dear: 'Dear data protection officer' };
const right = grounds.secure;

/** Letters for when help in a plan does not happen: L-6.1 to L-6.8. */
export const notHappeningLetters = lettersFrom({
	'L-6.1': {
		flow: 'secure-provision',
		about: 'Help in Section F is not happening',
		to: director,
		right,
		body: secureProvision
	},
	'L-6.2': { flow: 'complain-to-council', about: 'Formal complaint', to: complaintsTeam, right, body: complaint },
	'L-6.3': {
		flow: 'health-provision',
		about: 'Help in Section G is not happening',
		to: healthBoard,
		right: grounds.arrangeHealth,
		body: healthProvision
	},
	'L-6.4': { flow: 'out-of-school', about: 'Out of school', to: educationOfficer, body: outOfSchool },
	'L-6.5': { flow: 'ask-records', about: 'Request for records', to: recordHolder, body: records },
	'L-6.6': { flow: 'ombudsman-page', about: 'Summary for the Ombudsman', to: forMyself, body: forOmbudsman },
	'L-6.7': { flow: 'what-was-lost', about: 'What was lost', to: forMyself, body: whatWasLost },
	'L-6.8': { flow: 'adviser-page', about: 'Facts for an adviser', to: forMyself, body: forAdviser }
});
