import { assessment } from './questions/assessment.ts';
import { draftPlan } from './questions/draft-plan.ts';
import { helpNotHappening } from './questions/help-not-happening.ts';
import { personalBudget } from './questions/personal-budget.ts';
import { review } from './questions/review.ts';
import { school } from './questions/school.ts';
import { senSupport } from './questions/sen-support.ts';
import { specialGroups } from './questions/special-groups.ts';
import { who } from './questions/who.ts';
import { disagreeQuestions } from './questions/disagree.ts';
import { worksheetQuestions } from './questions/worksheets.ts';

/**
 * The questions of all flows, by id. `_you` is for a person using their own rights, `_helper` for somebody who helps.
 * A question has at most twelve words.
 */
export default {
	who,
	relation: {
		title: 'Who are you to them?',
		why: 'In education law a carer can have the same rights as a parent.',
		options: {
			parent: 'Their parent',
			carer: 'A carer or relative they live with',
			'foster-carer': 'Their foster carer',
			other: 'Someone else who helps'
		}
	},
	'helping-as': {
		title: 'How do you help?',
		why: 'A school or college can ask in its own name. Other helpers need the person’s agreement.',
		options: {
			family: 'As family or a friend',
			advocate: 'As an advocate or charity',
			'school-or-college': 'From a school or college'
		}
	},
	name: {
		title: 'What shall we call your child?',
		title_you: 'What shall we call you?',
		title_helper: 'What shall we call the person you support?',
		hint: 'A nickname is fine. It stays on this phone.',
		why: 'It is used on your screens, so that you know whose dates you see.'
	},
	'born-on': {
		title: 'When was {{name}} born?',
		title_you: 'When were you born?',
		hint: 'For example, 3 5 2017',
		why: 'Rights pass from the parent to the young person on a day worked out from the date of birth.'
	},
	'can-decide': {
		title: 'Can {{name}} make this decision, with help if needed?',
		hint: 'From {{youngPersonFrom}} these rights are {{name}}’s own. The law says: start from yes.',
		why: 'If a young person cannot make this decision, even with all possible help, a parent can act for them.',
		options: { yes: 'Yes, or with help', no: 'No, not even with help' }
	},
	council: {
		title: 'Which council do you pay council tax to?',
		title_you: 'Which council area do you live in?',
		title_helper: 'Which council area do they live in?',
		hint: 'It is the council for your home, not for the school.',
		why: 'The duty lies with the council for the place where the child or young person lives.'
	},
	'where-now': {
		title: 'Where are you now?',
		hint: 'Choose the one that is closest.',
		why: 'It tells us which step comes next.',
		options: {
			thinking: 'Thinking of asking for help',
			waiting: 'I have asked, and I am waiting',
			refused: 'The council said no',
			draft: 'I have a draft plan',
			plan: 'There is a final plan'
		}
	},
	situation: {
		title: 'Is any of this true?',
		hint: 'Leave them all empty if none is.',
		why: 'Other rules hold then. You can still ask after most of them.',
		options: {
			'has-plan': '{{name}} already has an EHC plan',
			'assessed-in-six-months': 'The council assessed {{name}} in the last six months',
			'in-care': '{{name}} is in care',
			custody: '{{name}} is in youth custody'
		},
		options_you: {
			'has-plan': 'I already have an EHC plan',
			'assessed-in-six-months': 'The council assessed me in the last six months',
			'in-care': 'I am in care',
			custody: 'I am in youth custody'
		}
	},
	pace: {
		title: 'How much do you want to write now?',
		hint: 'A short letter is as valid as a long one. You can add more later.',
		why: 'The council has to answer a short request too.',
		options: { short: 'Two questions, about 5 minutes', full: 'All the questions, about 20 minutes' }
	},
	needs: {
		title: 'What does {{name}} find hard?',
		title_you: 'What do you find hard?',
		hint: 'A few words are fine. You do not need a diagnosis.',
		why: 'The first part of the test: there are, or there may be, special educational needs.'
	},
	'need-areas': {
		title: 'Which of these does it touch?',
		hint: 'Choose all that fit.',
		why: 'Schools and councils sort needs into four areas. Nobody has to fit only one.',
		options: {
			communication: 'Talking, listening, getting on with others',
			learning: 'Learning, reading, writing, remembering',
			feelings: 'Feelings, worry, behaviour',
			'senses-and-body': 'Seeing, hearing, touch, movement'
		}
	},
	'where-it-shows': {
		title: 'Where does it show, and when?',
		hint: 'At school, at home, outside. Since when?',
		why: 'It helps the council to see how big the need is.'
	},
	setting: {
		title: 'Where does {{name}} learn now?',
		title_you: 'Where do you learn now?',
		why: 'You can ask wherever that is, and with no school at all.',
		options: {
			nursery: 'Nursery or pre-school',
			school: 'A mainstream school or academy',
			'special-school': 'A special school',
			independent: 'An independent school',
			college: 'A college or sixth form',
			'pupil-referral-unit': 'A pupil referral unit or other provision',
			home: 'At home, by our own choice',
			none: 'Nowhere at the moment'
		},
		options_you: { home: 'At home, by choice' }
	},
	'school-name': {
		title: 'What is it called?',
		hint: 'The name of the school, nursery or college.',
		why: 'The council will ask it for advice.'
	},
	'help-so-far': {
		title: 'What help has there been so far?',
		hint: 'Who helped, how often, since when? “Not known” is an answer too.',
		why: 'The council looks at what was tried. You do not have to prove that school spent a set sum.'
	},
	progress: {
		title: 'What has changed with that help?',
		hint: 'Choose all that fit.',
		why: 'Slow progress in spite of help is strong evidence.',
		options: {
			slower: 'Slower progress than others of that age',
			'same-gap': 'The gap stays the same or grows',
			'only-with-help': 'Progress, but only with a lot of extra help',
			attendance: 'Missing school',
			wellbeing: 'More worry or distress',
			'sent-home': 'Sent home, or a part-time timetable'
		}
	},
	'why-plan': {
		title: 'What more is needed than school can give?',
		title_you: 'What more help do you need?',
		hint: 'What would help? Has anyone said that school cannot do it?',
		why: 'The second part of the test: a plan may be necessary.'
	},
	health: {
		title: 'Are there health needs too?',
		hint: 'You can skip this.',
		why: 'A plan can also hold health care.'
	},
	'social-care': {
		title: 'Is help needed at home or outside?',
		hint: 'Short breaks, getting out, personal care. You can skip this.',
		why: 'A plan can also hold social care.'
	},
	'ask-advice-from': {
		title: 'Who should the council ask for advice?',
		hint: 'A therapist, a doctor, a teacher: name and job.',
		why: 'The council must ask anyone you reasonably name.'
	},
	'more-time': {
		title: 'Is more time needed to finish education?',
		title_you: 'Do you need more time to finish education?',
		hint: 'More than others of the same age would need. Why?',
		why: 'Over 18, the council must also look at this.'
	},
	'own-words': {
		title: 'What does {{name}} say about it?',
		title_you: 'What else do you want to say?',
		hint: 'In their own words, or what they show you.',
		hint_you: 'In your own words.',
		why: 'The council must listen to the views of the child or young person.'
	},
	'may-speak': {
		title: 'Who may the council talk to for {{name}}?',
		title_you: 'Who may the council talk to for you?',
		hint: 'A name, and who they are. You can change it at any time.',
		why: 'Without your say, the council should talk to you alone.'
	},
	worries: {
		title: 'What may happen without more help?',
		hint: 'A move to a new school, missing school, health.',
		why: 'The test looks ahead, not only back.'
	},
	reports: {
		title: 'What papers will you send with it?',
		hint: 'One on each line. None is needed.',
		why: 'Papers help, but a request without any is valid.'
	},
	'old-reports': {
		title: 'Is there an old report that is not enough?',
		hint: 'Which one, and why? You can skip this.',
		why: 'The council may use an old report in place of a new one only if you agree too.'
	},
	'full-name': {
		title: 'What is {{name}}’s full name?',
		title_you: 'What is your full name?',
		hint: 'As it stands on papers.',
		why: 'The council has to know who the letter is about.'
	},
	'writer-name': {
		title: 'What is your own name?',
		hint: 'It goes at the end of the letter.',
		why: 'A letter needs a name to answer to.'
	},
	address: {
		title: 'What is your address?',
		hint: 'It goes at the top of the letter.',
		why: 'The council has to know where to answer.'
	},
	reference: {
		title: 'Does the council have a reference number for you?',
		hint: 'You can skip this.',
		why: 'It helps the letter to reach the right desk.'
	},
	...assessment,
	...senSupport,
	...draftPlan,
	...school,
	...personalBudget,
	...review,
	...helpNotHappening,
	...specialGroups,
	...disagreeQuestions,
	...worksheetQuestions
} as const;
