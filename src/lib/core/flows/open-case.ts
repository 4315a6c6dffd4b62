import { isChild, isYoungPerson } from '../cases/person.ts';
import { choice, council, day, flow, line } from './flow.ts';
import type { Answers } from './flow.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

const parentOfYoungPerson = (answers: Answers, today: CalendarDate) =>
	answers.who !== 'me' && isYoungPerson(answers, today);

const childAlone = (answers: Answers, today: CalendarDate) => answers.who === 'me' && isChild(answers, today);

/** The questions that open a case: who needs the help, and where they stand now. Asked once, for every journey. */
export const openCase = flow('open-case', {
	start: 'who',
	questions: {
		who: choice({ child: 'relation', me: 'name', someone: 'helping-as', dontKnow: 'name' }),
		relation: choice({ parent: 'name', carer: 'name', 'foster-carer': 'name', other: 'helping-as', dontKnow: 'name' }),
		'helping-as': choice({ family: 'name', advocate: 'name', 'school-or-college': 'name', dontKnow: 'name' }),
		name: line('born-on'),
		'born-on': day([
			{ to: 'still-child', when: childAlone },
			{ to: 'can-decide', when: parentOfYoungPerson },
			{ to: 'council' }
		]),
		'can-decide': choice({ yes: 'council', no: 'council', dontKnow: 'council' }),
		council: council([
			{ to: 'not-england', when: (answers) => answers.council === 'not-england' },
			{ to: 'where-now' }
		]),
		'where-now': choice({
			thinking: 'ask',
			waiting: 'log-request',
			refused: 'log-letter',
			draft: 'log-letter',
			plan: 'look-around',
			dontKnow: 'look-around'
		})
	},
	outcomes: ['ask', 'log-request', 'log-letter', 'look-around', 'not-england', 'still-child']
});
