export const senSupport = {
	title: 'The school is not helping',
	what: 'What school or college has to do without a plan, and how to ask for it.',
	start: 'Find the next step',
	law: {
		'best-endeavours':
			'A school or college must do its best to get the help that is needed. Only some private schools are outside this.',
		tell: 'It must say so when it gives special educational help.',
		senco: 'A mainstream school must have a SENCO: a teacher in charge of special educational needs.',
		report: 'It must publish a report on how it helps, every year.',
		adjustments: 'It must make reasonable adjustments for a disability. It must think ahead.',
		medical: 'A state school must support pupils with a medical condition.',
		cycle: 'Help should go round in four steps: look, plan, do, look again.',
		meetings: 'Schools should meet families at least three times a year, and give them a record.',
		specialist: 'When progress stays slow, school should ask a specialist. You are part of that.',
		activities: 'Children with needs join in with the others, as far as that is possible.',
		'six-thousand': '£6,000 is a guide for school budgets. It is not a test for an assessment.',
		'top-up': 'A council can pay a school more for a child who has no plan.',
		independent: 'A private school may be outside the first duty. It still may not discriminate.'
	},
	may: {
		cost: 'For an adjustment the cost counts, and also how practical it is, and what was done already.'
	},
	sayings: {
		'no-money': {
			say: '“There is no money for that.”',
			law: 'Having no money does not end the duty to do one’s best.',
			write: 'Please tell me what you will do within section 66, and by when.'
		},
		'needs-diagnosis': {
			say: '“Without a diagnosis we cannot adjust anything.”',
			law: 'The law looks at the effect on everyday life. It asks for no diagnosis.',
			write: 'The effect is substantial and long-term. I ask for reasonable adjustments.'
		},
		'take-home': {
			say: '“Please come and take your child home today.”',
			law: 'Sending home without a formal suspension is not lawful.',
			write: 'Is this a suspension? Please send me the notice.'
		},
		'parents-evening': {
			say: '“The parents’ evening was the meeting.”',
			law: 'It may count, but only if the needs were really spoken about. People differ on this.',
			write: 'Please offer a meeting about the needs, with a record.'
		}
	},
	evidence: {
		examples: 'Two or three real days: what happened',
		'sen-record': 'The SEN record, or the provision map',
		'meeting-notes': 'Notes of meetings and calls',
		weekly: 'A list of what help happened each week',
		reports: 'Reports and letters from professionals',
		attendance: 'Attendance, days sent home, part-time days'
	},
	failures: {
		'not-told': 'School does not say if there is support',
		'not-given': 'Support was agreed, and is not given',
		'no-adjustments': 'Nothing is adjusted for a disability',
		'no-health-plan': 'There is no healthcare plan',
		'sent-home': 'Sent home without a suspension',
		'no-information': 'The school’s report or the Local Offer page is missing'
	}
} as const;
