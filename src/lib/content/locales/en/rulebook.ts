/** The page that lays every rule open. */
export default {
	title: 'How we work out dates',
	intro: 'Every date in Waymark comes from one of these rules. Each names its law, and how far we could check it.',
	counts: '{{rules}} rules. {{unsure}} of them have a part that we know from memory only: check those with an adviser.',
	version: 'Law as of {{law}}. Bank holidays of {{calendar}}, known from {{from}} to {{to}}.',
	howCounted: 'How days are counted',
	showBy: 'The large date is the safe one. It is a working day, and never later than the law allows.',
	lastLawful: 'Where the law allows longer, we say so in small print. Do not rely on it.',
	changes: 'What changed',
	firstVersion: 'The first set of rules.',
	workOut: 'Work this date out',
	acts: 'Who acts',
	law: 'The law',
	check: 'How it was checked',
	checkedOn: 'Checked on',
	evidence: 'Read in',
	noDate: 'The law sets no number of days.',
	forPrograms: 'For other programs',
	forProgramsText: 'The same rules can be asked by other programs, with no account. Nothing is stored.',
	openApi: 'Description of the API'
} as const;
