/** People and teams a family may have to reach. Only what the family typed is shown. */
export default {
	title: 'People to write to',
	intro: 'Put in names and addresses as you find them. We never guess one.',
	find: 'Look on your council’s Local Offer page, on its letters, or ask.',
	council: 'Your council: {{council}}',
	noCouncil: 'You have not told us your council yet.',
	changeCouncil: 'Change the council',
	empty: 'Not filled in',
	history: '{{who}}: {{field}}',
	save: 'Save',
	stays: 'This stays on your phone.',
	fields: {
		name: 'Name',
		email: 'E-mail',
		phone: 'Phone',
		address: 'Postal address',
		source: 'Where you read it, and when'
	},
	sourceHint: 'For example: their letter of 9 October 2026',
	emailWrong: 'An e-mail has an @ in it',
	slots: {
		casework: { name: 'SEN caseworker', what: 'The person at the council who has your case.' },
		director: { name: 'Director of Children’s Services', what: 'The head of the council’s work for children.' },
		complaints: { name: 'Complaints team', what: 'For a complaint about the council.' },
		'monitoring-officer': { name: 'Monitoring officer', what: 'Looks to it that the council keeps the law.' },
		sendiass: { name: 'SENDIASS', what: 'Free, local advice for you.' },
		'disagreement-resolution': {
			name: 'Disagreement resolution',
			what: 'Helps you and the council, or a school, to agree.'
		},
		mediation: { name: 'Mediation adviser', what: 'Gives the certificate. The number is in the council’s letter.' },
		'local-offer': { name: 'Local Offer page', what: 'What help there is in your area.' },
		'designated-clinical': { name: 'Designated clinical officer', what: 'The health side of plans.' },
		'health-board': { name: 'NHS board (ICB), complaints', what: 'For health help that does not come.' },
		'social-care': { name: 'Social care team', what: 'For help at home and for being safe.' },
		senco: { name: 'SENCO', what: 'In charge of special needs at school.' },
		head: { name: 'Head teacher', what: 'Of the school or college.' },
		governors: { name: 'Governors or trust', what: 'Over the head.' },
		'virtual-school': { name: 'Virtual School', what: 'For children in care.' },
		transport: { name: 'School transport team', what: 'For getting to school.' }
	}
} as const;
