export const helpNotHappening = {
	title: 'The help in the plan is not happening',
	what: 'Line by line: what should happen, what happens, and who must put it right.',
	start: 'Go through it',
	law: {
		secure: 'The council must secure all the help in Section F. From the day the plan is final.',
		'own-duty': 'This is not “do your best”. It cannot be handed on to a school or the NHS.',
		always: 'It holds while an appeal runs, while staff are missing, and during a move.',
		health: 'The health board must arrange what is in Section G.',
		care: 'Section H1 must be given under another Act. These duties do not cover H2.',
		'out-of-school':
			'A child out of school because of illness, exclusion or anything else must get suitable full-time education.',
		vague: 'If Section F is vague, it is hard to make anybody do it. Then the plan has to be made clear.',
		ombudsman: 'The Ombudsman can find fault and recommend a payment. It cannot order the help.',
		court:
			'Where the plan is clear and it is urgent, a letter before a court claim can help. Get advice soon: the time is short.'
	},
	may: {
		'other-arrangements': 'The family has made suitable arrangements of its own.'
	},
	sayings: {
		'no-staff': {
			say: '“There are no staff.” “There is no money.”',
			law: 'The duty has no such exception. The council must secure the help.',
			write: 'Under section 42(2) you must secure it. Please give me a start date.'
		},
		'ask-school': {
			say: '“Ask the school, it has the money.”',
			law: 'The duty is the council’s own. It cannot be handed on.',
			write: 'The duty in section 42 is yours. Please act, or pay for it.'
		},
		'nhs-does': {
			say: '“That is the NHS, there is a waiting list.”',
			law: 'What is in Section F the council must secure, even when NHS staff give it.',
			write: 'This is in Section F. Please secure it, privately if need be.'
		}
	},
	evidence: {
		plan: 'The final plan',
		diary: 'A diary: what happened, and what did not',
		timetable: 'The timetable and the staff list',
		'therapy-log': 'Notes of therapies',
		invoices: 'What you paid yourselves',
		'own-words': 'Their own words'
	},
	failures: {
		f: 'Help in Section F does not happen',
		g: 'Health help in Section G does not happen',
		out: 'Out of school',
		vague: 'Section F is too vague to make it happen'
	}
} as const;
