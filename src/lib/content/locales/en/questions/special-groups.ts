const yesOrNo = { yes: 'Yes', no: 'No' } as const;

/** Questions for families for whom something is different. */
export const specialGroups = {
	groups: {
		title: 'Is any of this true?',
		hint: 'Leave them all empty if none is.',
		why: 'Then some steps are different, or there is more help.',
		options: {
			'in-care': 'In care, or was in care',
			forces: 'A parent is in the armed forces',
			home: 'Educated at home',
			out: 'Out of school, or in other provision',
			custody: 'In youth custody',
			language: 'Another language at home',
			'early-years': 'Not at school yet',
			medical: 'Long absence because of health'
		}
	},
	'care-whose': {
		title: 'Is it a care order, or was it agreed?',
		why: 'It decides who has parental responsibility.',
		options: { order: 'A court order', agreed: 'It was agreed' }
	},
	'care-worker': {
		title: 'Who is the social worker?',
		hint: 'You can skip this.',
		why: 'They get copies of letters.'
	},
	'forces-move': {
		title: 'When is the next move?',
		hint: 'You can skip this.',
		why: 'Papers should go ahead of the family.'
	},
	'forces-where': {
		title: 'Where to?',
		why: 'Only in England does the same law hold.',
		options: { england: 'In England', uk: 'Wales, Scotland or Northern Ireland', overseas: 'Overseas' }
	},
	'home-by-choice': {
		title: 'Was it your own choice?',
		why: 'If it was not, the council still has all its duties.',
		options: yesOrNo
	},
	'out-since': {
		title: 'Since when?',
		why: 'It shows how long it has been.'
	},
	'out-hours': {
		title: 'How many hours are offered a week?',
		why: 'It should be full time, but for reasons of health.'
	},
	'custody-where': {
		title: 'Where, and since when?',
		why: 'The home council stays responsible.'
	},
	'custody-release': {
		title: 'When is release?',
		hint: 'You can skip this.',
		why: 'A review should be planned before.'
	},
	'language-home': {
		title: 'Which language is spoken at home?',
		why: 'An assessment should look past language.'
	},
	'language-tested': {
		title: 'Was anything tested in that language?',
		why: 'A need can hide behind new English.',
		options: yesOrNo
	},
	'early-who': {
		title: 'Where is the child during the day?',
		title_you: 'Where are you during the day?',
		why: 'A nursery has to help too.',
		options: { nursery: 'Nursery or childminder', home: 'At home' }
	},
	'medical-days': {
		title: 'How many days were missed?',
		why: 'The council has a duty when somebody is too ill for school.'
	}
} as const;
