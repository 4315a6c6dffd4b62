/** What it can be about, and the answers about it. */
export default {
	groups: {
		decision: 'The council decided',
		plan: 'The plan',
		action: 'The council does not act',
		school: 'School, nursery or college',
		health: 'Health, papers, safety',
		special: 'Special cases'
	},
	problems: {
		'assessment-refused': 'The council will not assess',
		'plan-refused': 'The council will not make a plan',
		'reassessment-refused': 'The council will not assess again',
		'sections-b-f': 'The needs or the help in the plan are wrong (Section B or F)',
		'section-i': 'The school or college in the plan is wrong, or none is named (Section I)',
		'plan-ending': 'The plan is to end',
		'plan-not-changed': 'The council will not change the plan after a review',
		'council-late': 'The council is late, or does not decide',
		'health-part': 'The health part of the plan (Section C or G)',
		'social-care-part': 'The social care part of the plan (Section D or H)',
		'help-not-happening': 'The help in the plan does not happen',
		'no-sen-support': 'The school gives no help, or not what it agreed',
		discrimination: 'Somebody was treated badly because of a disability',
		exclusion: 'Sent home, suspended or excluded',
		admission: 'A school says no to a place',
		'nhs-service': 'Therapy, CAMHS or equipment from the NHS',
		'personal-budget': 'A personal budget: a no, a cut or a stop',
		'about-the-setting': 'The school, nursery or college itself',
		data: 'Papers held back, or a wrong record',
		safeguarding: 'Somebody is not safe',
		transport: 'School transport',
		'order-not-done': 'What the Tribunal ordered is not done',
		'in-care': 'A child in care',
		custody: 'Somebody in custody',
		'unlawful-policy': 'A rule of the council that breaks the law for many'
	},
	deciders: {
		school: 'The school',
		trust: 'The trust of the school',
		college: 'A college',
		nursery: 'A nursery',
		council: 'The council, about education',
		'council-social-care': 'The council, about social care',
		nhs: 'The NHS',
		'admission-authority': 'Whoever gives out the school places'
	},
	settings: {
		maintained: 'A school the council runs',
		academy: 'An academy or free school',
		independent: 'An independent school',
		college: 'A college',
		nursery: 'A nursery'
	},
	wants: {
		'change-decision': 'Change the decision',
		'make-them-act': 'Make them do what they already must',
		'put-right': 'An apology, money, or lessons made up',
		'stop-for-others': 'Stop it happening to others',
		'be-heard': 'Be heard'
	},
	urgencies: {
		'out-of-school': 'Out of school now',
		unsafe: 'Not safe',
		'placement-ending': 'The place is about to end'
	},
	exclusions: {
		informal: 'With no letter, or “go home to calm down”',
		suspension: 'Suspended for some days',
		permanent: 'Excluded for good'
	},
	tried: {
		'school-complaint': 'The school’s or college’s complaint steps are finished',
		'council-complaint': 'The council has given its final answer to a complaint',
		'disagreement-resolution': 'Disagreement resolution was turned down',
		talk: 'The body that holds the papers has answered a complaint'
	},
	done: {
		appealed: 'I have sent an appeal about this',
		'asked-ombudsman': 'I have asked the Ombudsman about this',
		'transport-in-section-i': 'The condition about transport stands in Section I'
	}
} as const;
