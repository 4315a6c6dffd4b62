/** The questions of the letters of a disagreement. */
export const disagreeQuestions = {
	'mediation-wants': {
		title: 'Do you want mediation, or only the certificate?',
		hint: 'Nobody has to mediate. Both ways lead to the certificate.',
		why: 'The adviser does different things for each.',
		options: { 'certificate-only': 'Only the certificate', mediation: 'Mediation' },
		optionHints: { mediation: 'A free meeting. The council has to come. You can still appeal after it.' }
	},
	'adviser-name': {
		title: 'What is the mediation adviser called?',
		hint: 'The decision letter names a person or a service.',
		why: 'The letter goes to them.'
	},
	'mediation-issues': {
		title: 'What do you disagree about?',
		hint: 'Choose all that fit.',
		why: 'The adviser then knows who to invite.',
		options: { education: 'Education', health: 'Health care in the plan', 'social-care': 'Social care in the plan' }
	},
	'mediation-needs': {
		title: 'What do you need to take part?',
		hint: 'An interpreter, a phone call, an advocate, a break. You can skip this.',
		why: 'You can ask for help to take part.'
	}
} as const;
