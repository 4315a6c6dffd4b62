export default {
	'reassess-decision-15d': {
		inWords: 'within {{count}} days of getting your request',
		explain:
			'There is a plan, and you asked for a new assessment. The council must answer in this time. The day it got your request does not count.',
		ifMissed: 'Write to the council and ask for its answer. If it says no, you can appeal.'
	},
	'reassess-six-month-bar': {
		inWords: '{{count}} months after the last assessment, and one day more',
		explain:
			'The council may say no because it assessed in the last months. From this day it cannot use that reason. It may agree sooner.',
		ifMissed: 'Ask again after this day. You can ask for an early review before it.'
	},
	'reassess-advice-6w': {
		inWords: 'within {{count}} weeks of being asked',
		explain: 'A new assessment works like the first one. Each person has this long from the day they were asked.',
		ifMissed: 'Ask the council to chase the advice.'
	},
	'reassess-final-14w': {
		inWords: 'within {{count}} weeks of telling you that it will assess again',
		explain:
			'If the plan is changed or replaced, the final plan must be sent by this day. The weeks count from the council’s letter that it will assess.',
		ifMissed: 'Write to the council and ask for the plan. You can complain, or ask for legal advice.'
	},
	'reassess-draft-15d': {
		inWords: 'at least {{count}} days, counting the day it came',
		explain:
			'You can say what you think, ask for a school or college, and ask for a meeting. The day the draft came is day one.',
		ifMissed: 'Ask for more time in writing, and send your answer anyway. After the final plan you can appeal.'
	}
} as const;
