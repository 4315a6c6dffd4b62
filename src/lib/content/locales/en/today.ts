/** The first screen of a case: whose turn it is, by when, and what to do. */
export default {
	title: 'Today',
	standing: {
		'your-turn-soon': 'You have a date very soon',
		'your-turn': 'You have a date',
		'your-date-passed': 'A date has passed',
		'data-at-risk': 'Keep it safe',
		'council-late': 'The council is late',
		'council-turn': 'Waiting for the council',
		'others-turn': 'Waiting for an answer',
		'waiting-for-date': 'One day is missing',
		'plan-in-place': 'The plan is in place',
		'ready-to-ask': 'Ready to ask',
		'where-now': 'Where are you now?'
	},
	councilLate_one: 'The council is {{count}} day late',
	councilLate_other: 'The council is {{count}} days late',
	councilLateText: 'Their answer was due on {{date}}. You can ask them why.',
	passed: 'The safe day was {{date}}. You may still have choices.',
	passedText: 'Do not wait. Send what you can today, and say why it is late.',
	lawStill: 'The law still allows it until {{date}}. Send it today.',
	atRisk: {
		title: 'Keep your dates safe',
		text: 'Everything is on this phone only. If the phone is lost, so is this. A back-up file takes a minute.',
		button: 'Make a back-up'
	},
	waiting: {
		title: 'We need one more day',
		text: 'To work out the next date we need:',
		button: 'Add the day'
	},
	plan: {
		title: 'The plan is in place',
		text: 'When a letter about it comes, log it here and its dates appear.'
	},
	ask: {
		title: 'You can ask the council to assess',
		text: 'You do not need the school to agree, a diagnosis or a report. It takes about 10 minutes.',
		button: 'Write the letter',
		goOn: 'Go on with the letter'
	},
	whereNow: {
		title: 'What would you like to do?',
		text: 'Choose a step. You can stop at any point, and nothing is sent from here.'
	},
	buttons: {
		choices: 'See my choices',
		whatNow: 'What I can do now',
		gotLetter: 'I got a letter',
		askWhy: 'Ask them why',
		step: 'Do this step',
		howWorked: 'How we worked this out',
		calendar: 'Add to my calendar',
		happened: 'Something else happened'
	},
	alsoRunning: 'Other dates',
	promises: 'Promised to you',
	also: {
		title: 'You can also',
		meanwhile: 'While you wait',
		evidence: 'Collect what supports you',
		evidenceDone: '{{done}} of {{of}}',
		tribunal: 'Get ready for the Tribunal',
		canTheySay: 'Can they say that?',
		disagree: 'When you disagree',
		doHere: 'What you can do here',
		next: 'What happens next?',
		minutes: '2 min',
		letterDraft: 'Go on with your letter',
		adviser: 'Contact the mediation adviser',
		plan: 'Check the plan',
		school: 'Find a school or college',
		talk: 'Talk to someone, free'
	},
	moved: {
		title_one: 'A date has moved',
		title_other: '{{count}} dates have moved',
		line: '{{what}}: it was {{from}}, it is now {{to}}.',
		'rule-version': 'The law changed.',
		'holiday-table': 'The bank holidays changed.',
		seen: 'I have seen this'
	},
	saved: {
		title: 'Kept on this phone',
		backedUp: 'Backed up on {{date}}',
		never: 'No back-up yet',
		update: 'Keep it safe'
	},
	switch: 'Other people and cases'
} as const;
