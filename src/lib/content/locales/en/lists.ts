/** Lists a family keeps: lines of Section F, changes, outcomes, schools. */
export default {
	add: 'Add one',
	change: 'Change',
	remove: 'Take out',
	removeSure: 'Take this out of the list? It stays in the history.',
	keep: 'Save',
	empty: 'Nothing here yet.',
	count_one: '{{count}} in the list',
	count_other: '{{count}} in the list',
	goOn: 'Go on with the questions',
	nothing: 'Write something into the first box.',
	csv: 'Save as a table (CSV)',
	pdf: 'Save as PDF',
	notMade: 'This phone could not make the file. The table (CSV) works.',
	cost: 'Cost a year',
	total: 'Together: {{sum}} a year',
	totalMissing_one: 'One line has no price yet.',
	totalMissing_other: '{{count}} lines have no price yet.',
	notMoney: 'Write a sum like 45 or 1,200.50',
	notCount: 'Write a whole number, as 36',
	aYear: '{{sum}} a year',
	provision: {
		title: 'The help in Section F',
		title_budget: 'Plan a budget',
		hint: 'One line of the plan at a time. It is used for reviews, budgets and letters.',
		hint_budget: 'For each line: what it costs, and where the price is from.',
		fields: {
			help: { label: 'The help, in the words of the plan', options: {} },
			amount: { label: 'How much and how often?', options: {} },
			outcome: { label: 'Which outcome is it for?', options: {} },
			happens: { label: 'Does it happen?', options: { full: 'Yes', part: 'In part', no: 'No' } },
			since: { label: 'Since when not?', options: {} },
			reason: { label: 'What were you told?', options: {} },
			form: {
				label: 'How should it be paid?',
				options: {
					'direct-payment': 'Direct payment to us',
					arranged: 'The council or school arranges it',
					'third-party': 'Paid to somebody who manages it',
					mix: 'A mix',
					none: 'Not by a budget'
				}
			},
			provider: { label: 'Who would give it?', options: {} },
			price: { label: 'Price each time, in pounds', options: {} },
			times: { label: 'How many times a year?', options: {} },
			'price-from': { label: 'Where is the price from?', options: {} },
			onsite: {
				label: 'Would it be at school or college?',
				options: { no: 'No', agreed: 'Yes, and the head agreed', 'not-yet': 'Yes, and the head has not agreed yet' }
			}
		}
	},
	changes: {
		title: 'Changes you want',
		hint: 'One change at a time.',
		fields: {
			section: {
				label: 'Which section?',
				options: {
					A: 'A: views and hopes',
					B: 'B: needs',
					C: 'C: health needs',
					D: 'D: care needs',
					E: 'E: outcomes',
					F: 'F: help with learning',
					G: 'G: health help',
					H1: 'H1: care help',
					H2: 'H2: other care help',
					I: 'I: school or college',
					J: 'J: personal budget',
					K: 'K: reports'
				}
			},
			remove: { label: 'Words to take out', options: {} },
			add: { label: 'Words to put in', options: {} },
			why: { label: 'Why, and on which page of which report?', options: {} }
		}
	},
	outcomes: {
		title: 'The outcomes',
		hint: 'They stand in Section E of the plan.',
		fields: {
			outcome: { label: 'The outcome', options: {} },
			progress: { label: 'How far is it?', options: { met: 'Met', part: 'Partly', no: 'Not met' } },
			how: { label: 'How do you know?', options: {} }
		}
	},
	schools: {
		title: 'Compare schools and colleges',
		hint: 'Write down what you see and hear. The needs are what counts.',
		fields: {
			name: { label: 'Name', options: {} },
			kind: {
				label: 'Type',
				options: {
					mainstream: 'Council school, mainstream',
					special: 'Council school, special',
					nursery: 'Council nursery school',
					academy: 'Academy or free school',
					college: 'College',
					'non-maintained-special': 'Non-maintained special school',
					'section-41': 'Independent, on the section 41 list',
					independent: 'Independent, not on that list'
				}
			},
			visited: { label: 'Visited?', options: { yes: 'Yes', no: 'No' } },
			offers: { label: 'What it offers for each need', options: {} },
			'can-meet': {
				label: 'Does it say that it can meet the needs?',
				options: { yes: 'Yes', no: 'No', 'not-asked': 'Not asked' }
			},
			said: { label: 'Its own words', options: {} },
			travel: { label: 'The journey', options: {} },
			cost: { label: 'Cost, if known', options: {} },
			feeling: { label: 'How it felt there', options: {} }
		},
		tests: {
			list: 'On the list of the law: the council must name it, unless one of three reasons holds.',
			other: 'Not on that list: the council must think about your wish, and is freer to say no.',
			unknown: 'Type not known: ask, or look it up.'
		},
		use: 'Ask for this one'
	}
} as const;
