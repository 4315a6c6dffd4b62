/** Boxes to fill in, and what is said when they are filled in wrongly. */
export default {
	day: 'Day',
	month: 'Month',
	year: 'Year',
	example: 'For example, 9 10 2026',
	dontKnow: 'I don’t know',
	saved: 'Saved on this phone',
	other: {
		title: 'You also typed this, in another tab',
		use: 'Use this text',
		drop: 'Throw it away'
	},
	show: 'Show what I type',
	hide: 'Hide what I type',
	optional: 'You can skip this',
	problem_one: 'There is a problem',
	problem_other: 'There are {{count}} problems',
	error: 'Error: {{text}}',
	errors: {
		choose: 'Choose one answer, or press “I don’t know”',
		empty: 'Type your answer, or press “I don’t know”',
		date: {
			empty: 'Type the date, or press “I don’t know”',
			'part-missing': {
				day: 'Add the day',
				month: 'Add the month',
				year: 'Add the year'
			},
			'not-a-number': {
				day: 'The day must be a number, like 9',
				month: 'The month must be a number, like 10, or a name, like October',
				year: 'The year must be a number, like 2026'
			},
			'year-of-two-digits': 'Type all four numbers of the year, like 2026',
			'year-out-of-range': 'The year must have four numbers, like 2026',
			'month-out-of-range': 'The month must be between 1 and 12',
			'day-out-of-range': 'That month has no such day. Check the day',
			'not-a-leap-year': 'That year has no 29 February. Check the day or the year'
		}
	},
	council: {
		label: 'Start to type the name of your council',
		none: 'No council has that name. Try fewer letters, or the name on your council tax bill.',
		found_one: '{{count}} council found',
		found_other: '{{count}} councils found',
		notEngland: 'I do not live in England',
		all: 'Show all councils',
		choose: 'Choose your council'
	}
} as const;
