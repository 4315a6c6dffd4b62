const order = 'You can write to the council, complain, or ask for legal advice.';
const conceded = 'The council told the Tribunal that it does not oppose your appeal. That counts as if you had won.';

export default {
	'order-cease-dismissed': {
		inWords: 'at once, from the day of the order',
		explain: 'The Tribunal agreed with the council that the plan ends. The council may end it on that day.',
		ifMissed: 'If you think that the Tribunal was wrong, ask for advice at once.'
	},
	'order-assess-notify-2w': {
		inWords: 'within {{count}} weeks of the order',
		explain: 'The Tribunal ordered an assessment. The council must write to you that it will do it.',
		ifMissed: order
	},
	'order-assess-noplan-10w': {
		inWords: 'within {{count}} weeks of the order',
		explain: 'The Tribunal ordered an assessment. If no plan follows, the council must say so, with reasons.',
		ifMissed: order
	},
	'order-assess-final-14w': {
		inWords: 'within {{count}} weeks of the order',
		explain: 'The Tribunal ordered an assessment. If a plan follows, the final plan must be sent by this day.',
		ifMissed: order
	},
	'order-make-draft-5w': {
		inWords: 'within {{count}} weeks of the order',
		explain: 'The Tribunal ordered the council to make a plan. The draft comes first.',
		ifMissed: order
	},
	'order-make-final-11w': {
		inWords: 'within {{count}} weeks of the order',
		explain: 'The Tribunal ordered the council to make a plan. The final plan must be sent by this day.',
		ifMissed: order
	},
	'order-remit-2w': {
		inWords: 'within {{count}} weeks of the order',
		explain: 'The Tribunal sent the case back. The council must send a draft plan, or say that it will make none.',
		ifMissed: order
	},
	'order-amend-5w': {
		inWords: 'within {{count}} weeks of the order',
		explain: 'The Tribunal ordered changes to what the plan says. The final changed plan must be sent by this day.',
		ifMissed: order
	},
	'order-name-school-2w': {
		inWords: 'within {{count}} weeks of the order',
		explain:
			'The Tribunal changed only section I, the school or college. With other changes too, the longer time counts.',
		ifMissed: order
	},
	'order-continue': {
		inWords: 'at once, from the day of the order',
		explain: 'The Tribunal decided that the plan stays. The help in it must go on.',
		ifMissed: order
	},
	'order-continue-amend-5w': {
		inWords: 'within {{count}} weeks of the order; the plan goes on at once',
		explain: 'The Tribunal decided that the plan stays, with changes.',
		ifMissed: order
	},
	'concede-trigger': {
		inWords: 'the clocks start on the day it told the Tribunal',
		explain: `${conceded} This works only when it said so before its answer to the appeal.`,
		ifMissed: order
	},
	'concede-assess-notify-2w': {
		inWords: 'within {{count}} weeks of telling the Tribunal',
		explain: conceded,
		ifMissed: order
	},
	'concede-assess-noplan-10w': {
		inWords: 'within {{count}} weeks of telling the Tribunal',
		explain: `${conceded} If no plan follows, it must say so, with reasons.`,
		ifMissed: order
	},
	'concede-assess-final-14w': {
		inWords: 'within {{count}} weeks of telling the Tribunal',
		explain: `${conceded} If a plan follows, the final plan must be sent by this day.`,
		ifMissed: order
	},
	'concede-contents-5w': {
		inWords: 'within {{count}} weeks of telling the Tribunal',
		explain: `${conceded} It must now make the changes you asked for.`,
		ifMissed: order
	},
	'concede-school-2w': {
		inWords: 'within {{count}} weeks of telling the Tribunal',
		explain: `${conceded} With other changes too, the longer time counts.`,
		ifMissed: order
	},
	'concede-make-draft-5w': {
		inWords: 'within {{count}} weeks of telling the Tribunal',
		explain: conceded,
		ifMissed: order
	},
	'concede-make-final-11w': {
		inWords: 'within {{count}} weeks of telling the Tribunal',
		explain: conceded,
		ifMissed: order
	},
	'concede-cease': {
		inWords: 'within {{count}} weeks of telling the Tribunal, if changes were agreed',
		explain: `${conceded} The plan goes on.`,
		ifMissed: order
	},
	'consent-order': {
		inWords: 'the times for orders count, unless a shorter one is written in it',
		explain: 'Ask for an order and not only for a promise. Then the times for orders count.',
		ifMissed: order
	},
	'recs-response-5w': {
		inWords: 'within {{count}} weeks of it',
		explain:
			'The Tribunal can only recommend about health and social care. The answer must be in writing, with reasons if it is not followed.',
		ifMissed: 'Write and ask for the answer. You can complain.'
	},
	'recs-forward-1w': {
		inWords: 'within {{count}} week of getting it',
		explain: 'The health board sends its answer to the council. You get a copy.',
		ifMissed: 'Ask the council for the copy. Check the date with an adviser.'
	}
} as const;
