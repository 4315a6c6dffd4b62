export default {
	'ehcna-decision-6w': {
		inWords: 'within {{count}} weeks of getting your request',
		explain:
			'The clock starts on the day the council gets your request. The council must write to you with yes or no. School holidays and bank holidays do not stop the clock.',
		ifMissed: 'Write to the council, name the law and ask for its answer. You can complain, or ask for legal advice.'
	},
	'ehcna-decision-6w-responsible': {
		inWords: 'within {{count}} weeks of being told',
		explain:
			'A doctor, a social worker or somebody else can bring a child to the council’s attention. The council must then answer the same question. The clock starts on that day.',
		ifMissed: 'Write to the council and ask for its answer. You can also ask for an assessment yourself.'
	},
	'ehcna-six-month-bar': {
		inWords: '{{count}} months after the last assessment, and one day more',
		explain:
			'You can ask at any time, also sooner. A request made sooner must still be answered, and you can appeal a no. From this day the council plainly must also tell you of the request and ask for your views.',
		ifMissed: 'Ask anyway, and send new facts without being asked. If the answer is no, you can appeal.'
	},
	'ehcna-advice-6w': {
		inWords: 'within {{count}} weeks of being asked',
		explain:
			'The council asks a school, a doctor, a psychologist and others for advice. Each has this long from the day the council’s letter reached them.',
		ifMissed: 'Ask the council to chase the advice. For a health body, you can complain to that body.'
	},
	'ehcna-no-plan-16w': {
		inWords: 'within {{count}} weeks of getting your request',
		explain:
			'After assessing, the council may decide that no plan is needed. It must tell you, with reasons and your right to appeal. The weeks count from your request, not from the day it agreed to assess.',
		ifMissed: 'Ask the council for its decision. Once it says no, you can appeal.'
	},
	'ehcna-final-plan-20w': {
		inWords: 'within {{count}} weeks of getting your request',
		explain:
			'If a plan is made, the final plan must be sent by this day. The weeks count from your request, not from the day the council agreed to assess.',
		ifMissed: 'Write to the council and ask for the plan. You can complain, or ask for legal advice.'
	},
	'draft-plan-comments-15d': {
		inWords: 'at least {{count}} days, counting the day it came',
		explain:
			'You can say what you think, ask for a school or college, and ask for a meeting. The day the draft came is day one. If the council’s letter gives you longer, you have longer.',
		ifMissed: 'Ask for more time in writing, and send your answer anyway. After the final plan you can appeal.'
	},
	'draft-plan-no-school': {
		inWords: 'no time limit: it is about what the draft may say',
		explain:
			'The draft must leave out the name of the school and the type of school. You get to say what you want first.',
		ifMissed: 'Write to the council and ask for a draft without a school in it.'
	},
	'school-consult-15d': {
		inWords: 'within {{count}} days of being asked',
		explain:
			'The council asks a school whether it can meet the needs in the plan. The school should answer in this time, also in the holidays. The council can go on without an answer.',
		ifMissed: 'Ask the council to decide without the school’s answer.'
	},
	'reversed-refusal-noplan-10w': {
		inWords: 'within {{count}} weeks of agreeing to assess',
		explain:
			'The council first said no to an assessment and then agreed. The Ombudsman expects it to tell you within this time if there will be no plan.',
		ifMissed: 'Ask the council for its decision. You can complain about the delay.'
	},
	'reversed-refusal-final-14w': {
		inWords:
			'within {{count}} weeks of agreeing to assess, or {{weeksFromRequest}} weeks of your request, whichever ends first',
		explain:
			'The council first said no and then agreed. One way counts from the day it agreed, another from your own request. We show both and use the earlier day.',
		ifMissed: 'Ask the council why the plan has not come. You can complain, or ask for legal advice.'
	}
} as const;
