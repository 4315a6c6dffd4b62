/** The record of meetings, calls, promises and help; and the schools a council asked. */
export default {
	title: 'Meetings, calls and promises',
	intro: 'Write down what was said, soon after. It is your evidence, and you can send or print it.',
	add: 'Write down',
	promises: 'Promises',
	promisesHere: 'Promises made to you',
	all: 'Your record',
	empty: 'Nothing here yet.',
	by: '{{who}}, on {{date}}',
	said: 'On {{date}}',
	due: 'For {{date}}',
	noDue: 'No day was named',
	states: {
		open: 'To come',
		late: '{{distance}}, not done yet',
		kept: 'Kept on {{date}}',
		'kept-late': 'Kept late, on {{date}}',
		'in-part': 'Kept in part',
		broken: 'Not kept'
	},
	/** How a promise stands, in a file. */
	chronology: {
		open: 'Still to come',
		late: 'Not done by that day',
		kept: 'Kept',
		'kept-late': 'Kept, but late',
		'in-part': 'Kept in part',
		broken: 'Not kept'
	},
	kept: 'It was done',
	inPart: 'In part',
	broken: 'It was not done',
	about: 'about: {{what}}',
	follow: 'Write about it',
	change: 'Change',
	lookAgain: 'Look at how it worked',
	pdf: 'Save as PDF',
	csv: 'Save as a table (CSV)',
	notMade: 'This phone could not make the file. The table (CSV) works.',
	files: 'A list with dates, made on this phone',
	head: { date: 'Date', what: 'What', said: 'Details' },
	use: 'Use this record in the request for an assessment',
	using: 'This record goes into your request for an assessment.',
	stopUsing: 'Leave it out again',
	asked: {
		title: 'Schools the council asked',
		intro: 'Ask the council to tell you when it asked a school, and what the school said.',
		add: 'The council asked a school',
		on: 'Asked on {{date}}',
		due: 'An answer should come by {{date}}',
		dueNote: 'Fifteen days are practice, not law. The council can go on without an answer.',
		answered: 'Answered on {{date}}: {{answer}}',
		answer: 'Write down its answer',
		ground: 'What the law says to this reason',
		chase: 'Ask the council what the school said',
		empty: 'Nothing here yet.',
		nameless: 'A school',
		grounds: {
			full: 'This could only be: incompatible with the efficient education of others. The council has to show it.',
			'cannot-meet':
				'This could only be: unsuitable for the needs. The council decides, and has to look at the evidence.',
			age: 'This is the first reason: unsuitable for age, ability, aptitude or needs.',
			others: 'This is the second reason: the efficient education of others. It is a strong word.',
			cost: 'This is the third reason: the efficient use of money. Against mainstream it is no reason.',
			none: 'Without a reason the council has nothing to rely on.'
		}
	},
	budgetWhen: {
		now: 'You can ask now.',
		draft: 'There is a draft plan.',
		review: 'The plan is being reviewed.',
		reassessment: 'There is a new assessment.',
		later: 'You cannot ask at the moment. The next time is the review.',
		laterOn: 'The council has to finish the next review by {{date}}. You can also ask for an early one.',
		noPlan: 'You can ask as soon as the council says that there will be a plan.'
	},
	review: {
		title: 'Dates of the review',
		none: 'Log the day of the meeting, and the other dates appear here.',
		meeting: 'Log the meeting',
		move: 'Tell of a move to the next place'
	}
} as const;
