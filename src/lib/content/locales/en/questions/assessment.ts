/** Questions while the council assesses, or when it will not. */
export const assessment = {
	'advisers-missing': {
		title: 'Who was not asked for advice?',
		hint: 'Choose all that fit. Leave out what is not needed, as a teacher for hearing.',
		why: 'The council has to ask each of them.',
		options: {
			education: 'School, college or nursery',
			psychologist: 'An educational psychologist',
			health: 'Health',
			'social-care': 'Social care',
			teacher: 'A teacher for hearing or vision',
			adulthood: 'Somebody on adult life, from Year 9'
		}
	},
	'advice-lacks': {
		title: 'What does the advice leave out?',
		hint: 'Choose all that fit.',
		why: 'Advice has to cover all three.',
		options: { needs: 'Needs', help: 'The help that is needed', outcomes: 'What should come of it' }
	},
	'told-no-amounts': {
		title: 'Were advisers told not to write amounts?',
		hint: 'Hours, or how often.',
		why: 'There is no such rule in the guidance.',
		options: { yes: 'Yes', no: 'No' }
	},
	'refusal-on': {
		title: 'Which date is on the letter that says no?',
		why: 'Your time to appeal begins with it.'
	},
	'refusal-answers': {
		title: 'What reasons did they give, and what do you say?',
		hint: 'One on each line: their reason, then your answer.',
		why: 'Each reason can be held against the test of the law.'
	},
	'new-facts': {
		title: 'Is there anything new?',
		hint: 'A report, a letter, days missed. You can skip this.',
		why: 'New facts are a good reason to look again.'
	},
	strengths: {
		title: 'What is {{name}} good at?',
		title_you: 'What are you good at?',
		hint: 'One thing on each line.',
		why: 'Help works best when it builds on this.'
	},
	'what-works': {
		title: 'What works?',
		hint: 'One thing on each line.',
		why: 'You know this better than anybody.'
	},
	'what-fails': {
		title: 'What does not work?',
		hint: 'One thing on each line. You can skip this.',
		why: 'So that it is not tried again.'
	},
	'help-wanted': {
		title: 'What help is needed?',
		hint: 'One on each line: who, what, how long, how often.',
		why: 'Numbers now make numbers in the plan.'
	},
	'outcomes-wanted': {
		title: 'What should come of it, and by when?',
		hint: 'One on each line.',
		why: 'A plan has to say what the help is for.'
	},
	'place-thoughts': {
		title: 'What do you think about the school or college?',
		hint: 'You can skip this. You choose later, when a draft comes.',
		why: 'It helps the council to ask early.'
	}
} as const;
