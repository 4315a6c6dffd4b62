const yesOrNo = { yes: 'Yes', no: 'No' } as const;

/** Questions about a personal budget. */
export const personalBudget = {
	'budget-when': {
		title: 'Where are you with the plan?',
		why: 'You can ask while a plan is drafted, reviewed or re-assessed.',
		options: {
			draft: 'We were told there will be a plan, or have a draft',
			review: 'The plan is being reviewed',
			reassessment: 'There is a new assessment',
			'plan-only': 'There is a plan, and no review now',
			'no-plan': 'There is no plan, and no draft'
		}
	},
	'budget-lines': {
		title: 'Which lines of Section F is it for?',
		hint: 'For each: the help, how it is paid, who gives it, what it costs.',
		why: 'A budget can only pay for what is in the plan.'
	},
	'budget-better': {
		title: 'Why would it work better this way?',
		why: 'The council weighs whether the money is well used.'
	},
	'budget-manager': {
		title: 'Who would look after the money?',
		why: 'Whoever gets it has to agree to it.',
		options: { me: 'I would', nominee: 'Somebody I trust', 'third-party': 'A firm or charity that does this' }
	},
	'budget-nominee': {
		title: 'Who are they?',
		why: 'They have to agree in writing.'
	},
	'budget-plan-b': {
		title: 'What if somebody is ill, or stops?',
		hint: 'You can skip this.',
		why: 'It shows that you have thought ahead.'
	},
	'budget-flexible': {
		title: 'What may be moved, and within which limits?',
		hint: 'For example: an hour more in one week, less in the next.',
		why: 'What is written down needs no new leave.'
	},
	'onsite-help': {
		title: 'Which help would be at the school or college?',
		hint: 'In the words of Section F.',
		why: 'The head has to agree to it.'
	},
	'onsite-who': {
		title: 'Who would come, with what checks?',
		why: 'A head asks this first.'
	},
	'onsite-when': {
		title: 'On which days, and where?',
		why: 'It has to fit in with lessons.'
	},
	'onsite-staff': {
		title: 'What would staff have to do?',
		hint: 'You can skip this.',
		why: 'It is best to say if it is nothing.'
	},
	'onsite-if-not': {
		title: 'What if it does not work?',
		hint: 'You can skip this.',
		why: 'A small first step helps them to say yes.'
	},
	'budget-refused-on': {
		title: 'Which date is on the letter that says no?',
		hint: 'For example, 3 11 2026',
		why: 'Ask for the review soon, while it is fresh.'
	},
	'budget-refusal-words': {
		title: 'What does the letter say?',
		hint: 'Copy the reasons.',
		why: 'The letter has to give reasons.'
	},
	'budget-refusal-about': {
		title: 'What are the reasons about?',
		hint: 'Choose all that fit.',
		why: 'For each the letter asks for something else.',
		options: {
			impact: 'It would cost others, or cost too much',
			policy: '“We do not do this”',
			'no-reasons': 'There are no reasons',
			'no-agreement': 'The school does not agree',
			contract: 'It is part of a big contract'
		}
	},
	'budget-answers': {
		title: 'What is your answer to each reason?',
		hint: 'One on each line.',
		why: 'The council must consider what you say.'
	},
	'budget-instead': {
		title: 'Could you agree to something smaller?',
		hint: 'A short test, a third party, fewer lines. You can skip this.',
		why: 'It gives the council another way to say yes.'
	},
	'payment-change': {
		title: 'Was the payment cut, or stopped?',
		why: 'Each has its own rule.',
		options: { less: 'Cut', stopped: 'Stopped' }
	},
	'payment-cut-on': {
		title: 'Which date is on the letter about it?',
		hint: 'For example, 3 11 2026',
		why: 'You must be told before it happens.'
	},
	'payment-reason': {
		title: 'Which notice and reasons did they give?',
		why: 'Both have to be in writing.'
	},
	'payment-points': {
		title: 'What speaks against it?',
		hint: 'Everything, one on each line. You can ask only once.',
		why: 'The council looks at it again one time.'
	},
	'payment-lost': {
		title: 'What would be lost, and when?',
		hint: 'You can skip this.',
		why: 'The council still has to secure all of Section F.'
	},
	quotes: {
		title: 'What do the offers say?',
		hint: 'Three are good. One on each line.',
		why: 'The sum has to be enough for the help.'
	},
	'cost-changed': {
		title: 'What has changed?',
		why: 'It shows why the old sum no longer does.'
	},
	'budget-body': {
		title: 'Who pays for this help?',
		why: 'Health and care have rules of their own.',
		options: { nhs: 'The health service (Section G)', 'social-care': 'Social care (Section H)' }
	},
	'health-line': {
		title: 'What does the plan say?',
		hint: 'Copy the words of Section G or H.',
		why: 'The letter is about exactly this help.'
	},
	'continuing-care': {
		title: 'Is it NHS continuing care?',
		why: 'For that there is a right to have a budget.',
		options: yesOrNo
	},
	'payment-stop-on': {
		title: 'From which day do you not want it any more?',
		why: 'The council has to take over from that day.'
	},
	'payment-left': {
		title: 'Is there money left? Where are the records?',
		hint: 'You can skip this.',
		why: 'The council will ask.'
	}
} as const;
