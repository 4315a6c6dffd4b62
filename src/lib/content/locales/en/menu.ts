export default {
	title: 'Menu',
	person: 'About {{name}}',
	person_you: 'About you',
	personHint: 'Name, date of birth, council',
	answers: 'My answers for the letter',
	tribunal: 'The Tribunal',
	tribunalHint: 'Forms, reasons, hearing, and what comes after',
	keep: 'Keep it safe',
	keepHint: 'Back-up, restore, delete',
	history: 'What was written down, and when',
	people: 'Other people and cases',
	reading: 'Text, reading and language',
	law: 'How we work out dates',
	remove: 'Remove this case from the phone',
	removeSure: 'Remove this case with all its letters and dates? It cannot be undone.',
	about: 'About Waymark'
} as const;
