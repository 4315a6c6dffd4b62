export default {
	'cease-consult': {
		inWords: 'no fixed time: two letters, one to ask and one to decide',
		explain:
			'The council must first tell you what it thinks of doing and ask for your views and the school’s. Only then may it decide. When somebody over 18 has stopped going to college, it must hold a review first.',
		ifMissed: 'Write to the council and say that it did not ask you. You can appeal the decision.'
	},
	'cease-hold-window': {
		inWords: 'until the time to appeal is over',
		explain: 'A decision to end a plan does not end it at once. The help in it must go on until this day.',
		ifMissed: 'If help stops sooner, write to the council. Ask for legal advice.'
	},
	'cease-hold-appeal': {
		inWords: 'until the appeal is decided',
		explain: 'You appealed against ending the plan. The help in it must go on until there is a decision.',
		ifMissed: 'If help stops sooner, write to the council. Ask for legal advice.'
	},
	'young-person-start': {
		inWords: 'the day after the last Friday in June of the school year of the 16th birthday',
		explain:
			'Until then a parent decides. From then on the young person decides about the plan, with help if they want it. Somebody born in summer may still be 15.',
		ifMissed: 'If the council still writes only to the parent, tell it who decides now.'
	},
	'school-leaving-date': {
		inWords: 'the last Friday in June',
		explain: 'It is the same day for everybody who turns 16 in that school year.',
		ifMissed: ''
	},
	'age-25-end': {
		inWords: 'on the {{count}}th birthday',
		explain:
			'From this day there can be no new request and no new appeal. A plan may be kept until the end of the school or college year.',
		ifMissed: 'Ask for advice about help for adults.'
	},
	'academic-year-end-25': {
		inWords: 'until the end of the academic year of the {{count}}th birthday',
		explain:
			'The council may keep the plan to this day, but it does not have to. For a college it is the end of July. For training or another course it is the end of the course, but before the next birthday.',
		ifMissed: 'You can appeal when the council ends the plan sooner.'
	}
} as const;
