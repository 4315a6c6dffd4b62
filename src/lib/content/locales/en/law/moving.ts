export default {
	'move-la-transfer-day': {
		inWords: 'on the day of the move, if it knew at least {{count}} working days before',
		explain:
			'Tell the old council early that you will move. If it knew long enough before, the new council has the plan on the day you arrive.',
		ifMissed: 'Write to both councils and ask where the plan is. You can complain.'
	},
	'move-la-transfer-15wd': {
		inWords: 'within {{count}} working days, counting the day it knew of the move',
		explain:
			'This is for when the old council heard of the move late. The day it knew is day one. Weekends and bank holidays do not count.',
		ifMissed: 'Write to both councils and ask where the plan is. You can complain.'
	},
	'move-la-notify-6w': {
		inWords: 'within {{count}} weeks of getting the plan',
		explain: 'It must say that it has the plan, if it will assess, and when it will review the plan.',
		ifMissed: 'Write to the new council and ask. You can complain.'
	},
	'move-la-review': {
		inWords:
			'within {{count}} months of getting the plan or {{monthsFromReview}} months of the last review, whichever ends later',
		explain: 'Two clocks run: one from the day the plan moved, one from the last review. The later day counts.',
		ifMissed: 'Ask the new council for a meeting date. You can complain.'
	},
	'move-plan-in-force': {
		inWords: 'from the day the plan moved to the new council',
		explain: 'The plan does not stop when you move. The new council must give the help in it from this day.',
		ifMissed: 'Write to the new council and ask for the help in the plan. Ask for legal advice.'
	},
	'move-icb-15wd': {
		inWords: 'within {{count}} working days of knowing, or on the day of the move if it knew long enough before',
		explain:
			'A health board is responsible for the health part of the plan. When another board takes over, the old one must tell it.',
		ifMissed: 'Complain to the health board.'
	},
	'move-icb-request-15wd': {
		inWords: 'within {{count}} working days of knowing that it cannot give what the plan says',
		explain:
			'This is for when the new board cannot give the health help in the plan. It must ask the council to assess again or to review. The council must then do so.',
		ifMissed: 'Complain to the health board, and tell the council.'
	}
} as const;
