export default {
	rules: {
		'ehcna-decision-6w': {
			title: 'The council must say yes or no',
			inWords: 'six weeks',
			explain: 'The council has six weeks from the day it got the request. It must write to you with its answer.',
			ifMissed: 'You can ask why, complain, and go to the Ombudsman.'
		},
		'ehcna-no-plan-16w': {
			title: 'The council must say if there will be no plan',
			inWords: '16 weeks',
			explain: 'x',
			ifMissed: 'x'
		},
		'ehcna-final-plan-20w': {
			title: 'The council must send the final plan',
			inWords: '20 weeks',
			explain: 'x',
			ifMissed: 'x'
		},
		'draft-plan-comments-15d': { title: 'Answer the draft plan', inWords: '15 days', explain: 'x', ifMissed: 'x' },
		'young-person-start': { title: 'Rights pass to the young person', inWords: '', explain: 'x', ifMissed: 'x' },
		'mediation-contact-2m': {
			title: 'Contact the mediation adviser',
			inWords: 'two months',
			explain: 'x',
			ifMissed: 'x'
		},
		'mediation-cert-3wd': {
			title: 'The adviser must send the certificate',
			inWords: 'three working days',
			explain: 'x',
			ifMissed: 'x'
		},
		'appeal-window-2m-1m': {
			title: 'Last safe day to send your appeal',
			inWords: 'two months',
			explain: 'x',
			ifMissed: 'x'
		},
		'appeal-window-section-i': {
			title: 'Last safe day to appeal about the school',
			inWords: 'two months',
			explain: 'x',
			ifMissed: 'x'
		}
	},
	facts: {
		received: { label: 'The council got your request' },
		noticeSent: { label: 'Date on the letter' },
		certificateIssued: { label: 'Date on the certificate' },
		served: { label: 'The draft plan came' },
		toldAdviser: { label: 'You told the adviser' },
		endGiven: { label: 'x' },
		dob: { label: 'Date of birth' }
	},
	steps: {
		fact: '',
		'months-later_one': '{{count}} month later',
		'months-later_other': '{{count}} months later',
		'weeks-later_one': '{{count}} week later',
		'weeks-later_other': '{{count}} weeks later',
		'later-of-two': 'The later one counts',
		'next-working-day': 'The next working day',
		'ends-in-august': 'It ends in August, so the first working day of September',
		'ends-at-christmas': 'Closed from 25 December to 1 January',
		'previous-working-day': 'The working day before is safe',
		'days-counting-the-first_one': 'x',
		'days-counting-the-first_other': '{{count}} days, the first day counted',
		'working-days-later_one': 'x',
		'working-days-later_other': '{{count}} working days later',
		'days-later_other': '{{count}} days later'
	},
	notes: {},
	named: { adviserContactBy: 'Contact the mediation adviser by' },
	exceptions: {
		E1: 'The school was shut for 4 weeks or more in a row',
		E2: 'Exceptional personal circumstances',
		E3: 'You were away from the area for 4 weeks or more'
	},
	remedies: {
		A1: 'Write to the SEN team',
		A2: 'Complain, then the Ombudsman',
		A3: 'Get legal advice about judicial review',
		A4: 'Appeal, or ask to appeal late',
		A9: 'Get advice'
	},
	checks: {},
	actors: {},
	families: {}
} as const;
