export default {
	title: 'Guides',
	intro: 'Short pages on your rights in England. You can read them with no signal.',
	groups: {
		ask: 'Help at school, and asking for a plan',
		plan: 'What is in the plan, and if it happens',
		school: 'School, college and travel',
		disagree: 'When you do not agree',
		you: 'Growing up, and special situations'
	},
	cards: 'Also good to know',
	words: 'Words explained',
	readers: {
		label: 'For:',
		parent: 'parents',
		'young-person': 'young people',
		advocate: 'people who help'
	},
	inEnglishOnly: 'This guide is in English only so far.',
	englishChanged: 'The English of this guide has changed since it was translated, so you see the English.',
	lengths: {
		label: 'How long',
		short: 'Short',
		full: 'Full',
		'easy-read': 'Easy Read'
	},
	checkYourDate:
		'Check the date in your letter. Has the Tribunal or the council given you a date in writing? Then follow that date.',
	partNotChecked: 'A part of the rule for your date could not be checked in the law. Check your date with an adviser.',
	listen: {
		label: 'By ear',
		start: 'Listen',
		pause: 'Pause',
		goOn: 'Go on',
		stop: 'Stop',
		speed: 'Speed',
		noVoice: 'This phone has no voice for this language. You can add one in the settings of the phone.'
	},
	tip: 'Our tip:',
	standing: {
		inLaw: 'Checked in the law',
		inLawAt: 'Checked in the law: {{place}}',
		inNotes: 'Checked in the official notes to the law',
		reported: 'Reported by {{names}}',
		ask: 'Check with an adviser',
		inEasyRead: 'Where this is from'
	},
	basis: {
		at: '{{law}}, {{place}}.',
		source: 'Source {{number}}',
		checked: 'Checked on {{date}}.'
	},
	wordsHere: 'Words in this guide',
	backToText: 'Close',
	moreWords: 'All words explained',
	whatNext: 'What next',
	startFlow: 'Answer a few questions',
	writeLetter: 'Letter: {{title}}',
	workOutDates: 'Work out your dates',
	mightChange: 'What might change in the law',
	whoCanHelp: 'Who can help',
	moreHelp: 'More people who can help',
	lastChecked: 'Last checked',
	reviewed: 'We last read the whole guide on {{date}}.',
	sources: 'Sources',
	lawsNamed: 'The law itself',
	pagesRead: 'Pages we read',
	readOn: 'All read on {{date}}.',
	sourceBy: 'from {{by}}',
	sourceByDated: 'from {{by}}, {{dated}}',
	markMeaning: {
		inLaw: '“Checked in the law” means that we read it in the law itself.',
		reported: '“Reported by” means that we read it in a page by the people we name.',
		ask: '“Check with an adviser” means that we could not check it. Ask before you rely on it.'
	},
	glossary: {
		title: 'Words explained',
		intro: 'What the words mean that councils, schools and the law use.',
		old: 'Old word',
		forYoungPerson: 'For a young person:'
	}
} as const;
