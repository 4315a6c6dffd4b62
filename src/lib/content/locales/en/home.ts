import { who } from './questions/who.ts';

export default {
	who,
	error: 'Choose who needs the help',
	noAccount: 'No account. It stays on this phone, and works with no signal.',
	justGuides: 'Just read the guides',
	example: 'Look around with an example',
	calculator: 'Work out a date',
	waysIn: {
		title: 'What it can help with',
		first: 'A few questions first, so that the words fit. It takes two minutes.',
		'sen-support': 'The school is not helping',
		'request-assessment': 'Ask for an assessment',
		'draft-plan': 'I got a draft plan',
		plan: 'Check the words of a plan',
		school: 'Choose a school or college',
		schools: 'Find a school or college',
		'personal-budget': 'Ask for a Personal Budget',
		review: 'The review, and what comes next',
		'help-not-happening': 'The help in the plan is not happening',
		'special-groups': 'Something is different for us',
		disagree: 'Disagree with the council'
	},
	goOn: 'Go on with {{name}}',
	goOnNameless: 'Go on where you were',
	new: 'Start something new',
	noScript:
		'To keep your own dates here, your browser has to allow JavaScript. Without it you can read the guides and work out dates.'
} as const;
