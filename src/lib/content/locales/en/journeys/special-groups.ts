export const specialGroups = {
	title: 'Something is different for us',
	what: 'Care, forces, home education, custody, another language, early years, illness.',
	start: 'Go through the questions',
	law: {
		carers: 'Foster carers, and relatives a child lives with, count as parents here. They can ask and appeal.',
		'virtual-head': 'Each council has a Virtual School Head for children in care. Ask for the personal education plan.',
		'legal-aid':
			'Foster carers and approved adopters get legal aid for an appeal of a child in care. Their own money does not count.',
		'which-council': 'If a child in care lives in another area, ask which council is responsible. Do not guess.',
		forces:
			'Councils and schools must think of the Armed Forces Covenant. The Education Advisory Team (UK) helps families.',
		moving: 'A plan moves with you from one English council to another. Send the papers ahead.',
		'not-by-choice':
			'Nobody may write down “home education” that you did not choose. The Ombudsman has found fault with that.',
		register: 'A new law about home education has been passed. When we last checked, these parts had not started.',
		out: 'A child out of school must get suitable education. Ask for the hours, subjects, and the way back.',
		custody:
			'In youth custody the home council stays responsible. It must arrange the help in the plan, or the closest to it.',
		'custody-plan': 'The home council sends the plan on within five working days. Get advice: other rules hold there.',
		language: 'Another home language alone is not a special educational need. But a need can hide behind it.',
		interpreter: 'You can ask for an interpreter at meetings.',
		early: 'You can ask from birth. Health staff who think there is a need must tell the parent, then the council.',
		medical: 'With a long illness, ask the school for a healthcare plan, and the council for education.',
		'armed-review': 'A review should look at what moves and postings mean.',
		others:
			'Adopted, deaf or blind, young carers, on the move: there are special teachers and money. Ask your SENDIASS.'
	},
	may: {},
	sayings: {},
	evidence: {
		pep: 'The personal education plan, for children in care',
		'home-work': 'Work and a diary from home',
		'home-language': 'What was tested in the home language',
		'early-checks': 'The two-year check, and notes from the health visitor',
		doctor: 'A letter from the doctor',
		hours: 'The hours that are offered, with days'
	},
	failures: {}
} as const;
