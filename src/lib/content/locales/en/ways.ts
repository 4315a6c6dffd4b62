import problems from './ways/problems.ts';
import routes from './ways/routes.ts';
import steps from './ways/steps.ts';

/** Which way when you disagree: the questions, the ways, and what is said of each. Used with a case and without one. */
export default {
	title: 'When you disagree: which way?',
	intro: 'Choose what it is about. You see which ways are open, which are shut and why, and by when.',
	private: 'What you choose goes into the address of this page and nowhere else. It holds no name.',
	ask: {
		problems: 'What is it about?',
		problemsHint: 'You can choose more than one.',
		problemsError: 'Choose what it is about',
		more: 'Tell us more, and this gets surer',
		moreHint: 'You can leave out anything.',
		'letter-date': 'The date printed on the council’s letter',
		'certificate-date': 'The date printed on the mediation certificate, if you have one',
		'happened-on': 'The day it went wrong, or you first knew',
		'decided-by': 'Who decided, or did not?',
		setting: 'What kind of school, nursery or college is it?',
		exclusion: 'How was the pupil sent home?',
		'has-plan': 'Is there an EHC plan?',
		wants: 'What do you hope for?',
		urgent: 'Is any of this true?',
		tried: 'What has come to its end already?',
		done: 'And this?',
		show: 'Show the ways',
		again: 'Show again',
		other: 'Choose something else',
		yes: 'Yes',
		no: 'No'
	},
	marks: {
		V: 'Read in',
		S: 'As others report it',
		M: 'Check with an adviser: we know this from memory only.',
		tip: 'Our tip'
	},
	result: {
		clocks: 'Your days',
		clocksHint: 'None of these days waits for another way.',
		noClocks: 'No day of your own runs that we know of. Add a date below to be sure.',
		needsDate: 'We need a day to work this out.',
		first: 'Start here',
		alongside: 'At the same time',
		last: 'If nothing else helps',
		shutTitle: 'These do not fit, and why',
		about: 'For: {{what}}',
		more: 'More about this way',
		can: 'What it can do',
		cannot: 'What it cannot do',
		needs: 'What it needs first',
		contacts: 'Whom to contact',
		bring: 'Have at hand',
		papers: 'Letters and papers',
		notHere: 'It cannot be written here yet.',
		basis: 'Where this comes from',
		steps: 'In this order',
		gets: 'What it can lead to',
		cannotHere: 'What cannot be had this way',
		wants: 'For what you hope for',
		wantsNone: 'No open way gives this here.',
		formLink: 'Find it on GOV.UK',
		since: 'since {{date}}',
		own: 'Yours to fill in: the council’s website or your letter has it.',
		beware: 'Behind it runs: {{what}}, by {{date}}.'
	},
	states: { open: 'Open', 'under-way': 'Begun', 'not-yet': 'Not open yet', shut: 'Shut', 'open-late': 'Open late' },
	certificates: {
		needed: 'Mediation certificate: needed',
		here: 'Mediation certificate: you have it',
		'not-needed': 'Mediation certificate: not needed'
	},
	costs: {
		free: 'Free',
		'free-with-travel': 'Free, and travel may be paid',
		'court-fees': 'The court has fees',
		'risk-of-costs': 'You may have to pay costs'
	},
	asks: {
		'letter-date': 'Add the date of the letter, and we work out your last day.',
		'decided-by': 'Say who decided: the way depends on it.',
		setting: 'Say what kind of school it is: the way depends on it.',
		exclusion: 'Say how the pupil was sent home: the way depends on it.',
		'has-plan': 'Say whether there is a plan: the way depends on it.'
	},
	safety: {
		title: 'If somebody is not safe',
		text: 'This comes before every other way, and shuts none.',
		call: 'Call {{phone}}'
	},
	...problems,
	...routes,
	...steps
} as const;
