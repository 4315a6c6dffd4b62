/** Writing down what happened: a letter that came, a call, a certificate. */
export default {
	title: 'What happened?',
	hint: 'Choose one. Then give the dates you know.',
	letterTitle: 'What does the letter say?',
	groups: {
		letters: 'A letter came',
		support: 'School said or did something',
		review: 'Reviews and moves',
		budget: 'Personal budget',
		mediation: 'Mediation',
		sent: 'I sent something',
		tribunal: 'From the Tribunal',
		school: 'School days'
	},
	keep: 'Save',
	optional: '(you can skip this)',
	whereDate: 'Where do I find the date?',
	whereDateText: 'Look at the top of the first page, near the address. Use the printed date, not the day it came.',
	noLetter: 'I do not have the letter',
	noLetterText:
		'Ask the council to send it again, in writing. The appeal time runs from the date on the letter, so ask today.',
	pressAgain: 'If it is right, press Save again.',
	doubts: {
		future: 'This date is in the future. Is that right?',
		'very-old': 'This date is more than two years ago. Is that right?',
		weekend: 'This date is on a weekend. Councils seldom date letters then. Is that right?',
		'before-the-request': 'This date is before you asked. Is that right?',
		'before-birth': 'This date is before the date of birth. Is that right?',
		'before-its-start': 'The last day is before the first. Check both.',
		'before-printed': 'It came before the date printed on it. Is that right?'
	},
	changed: 'Change what you told us',
	remove: 'This did not happen. Take it out',
	history: {
		title: 'What was written down, and when',
		hint: 'Nothing is overwritten. Older versions stay here, and are evidence of who wrote what and when.',
		writtenOn: 'Written down on {{date}}',
		replaced: 'Replaced by a newer line',
		withdrawn: 'Taken back'
	}
} as const;
