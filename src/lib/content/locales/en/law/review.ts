export default {
	'review-12m-first': {
		inWords: 'within {{count}} months, counting the day the plan was made',
		explain:
			'A plan must be reviewed every year. The review is finished when the council sends its decision, not when you meet.',
		ifMissed: 'Ask the council for a meeting date. You can complain, or ask for an early review.'
	},
	'review-12m-next': {
		inWords: 'within {{count}} months, counting the day of the last review',
		explain:
			'Each review must follow the last one within this time. We count from the last meeting to be safe. The law allows until the day counted from the last decision letter.',
		ifMissed: 'Ask the council for a meeting date. You can complain, or ask for an early review.'
	},
	'review-meeting-latest': {
		inWords: '{{count}} weeks before the year is over',
		explain:
			'The council has {{count}} weeks after the meeting to decide. A meeting by this day leaves it the whole time.',
		ifMissed: 'Ask for a meeting date now.'
	},
	'review-invite-2w': {
		inWords: 'at least {{count}} weeks before the meeting',
		explain:
			'Whoever arranges the meeting must tell everybody its date in time. Often that is the school, but the council is responsible.',
		ifMissed: 'Ask for another date, or for a second meeting.'
	},
	'review-papers-2w': {
		inWords: 'at least {{count}} weeks before the meeting',
		explain: 'You should have time to read what others wrote. Whoever arranges the meeting must send it round.',
		ifMissed: 'Ask for the papers, and for another date if you need time to read them.'
	},
	'review-report-2w': {
		inWords: 'within {{count}} weeks of the meeting',
		explain:
			'The school writes down what was said and what should change. It goes to everybody who was invited. Where there is no school, the council writes it.',
		ifMissed: 'Ask the school for the report. You can also ask the council.'
	},
	'review-decision-4w': {
		inWords: 'within {{count}} weeks of the meeting',
		explain:
			'The council decides after the meeting and writes to you. The weeks count from the day of the meeting, not from the report.',
		ifMissed: 'Write to the council and ask for its decision. You can complain, or ask for legal advice.'
	},
	'review-amend-notice-4w': {
		inWords: 'within {{count}} weeks of the meeting',
		explain:
			'If the plan will change, the council must show you the changes with its decision. A court said that this cannot come later.',
		ifMissed: 'Write to the council and ask for the changes now. A late start does not give it more time at the end.'
	},
	'amend-comments-15d': {
		inWords: 'at least {{count}} days, counting the day they came',
		explain:
			'You can say what you think, ask for a school or college, and ask for a meeting. The day the letter came is day one. If the letter gives you longer, you have longer.',
		ifMissed: 'Ask for more time in writing, and send your answer anyway. After the final plan you can appeal.'
	},
	'amend-final-8w': {
		inWords: 'within {{count}} weeks of sending its changes',
		explain: 'The weeks count from the day the council sent you the changes it wants to make.',
		ifMissed: 'Write to the council and ask for the plan. You can complain, or ask for legal advice.'
	},
	'amend-final-12w': {
		inWords:
			'within {{count}} weeks of the meeting, and {{weeksFromNotice}} weeks of its letter with the changes, whichever ends first',
		explain:
			'Two clocks run: one from the meeting, one from the letter with the changes. The earlier day counts. A late letter does not give the council more time.',
		ifMissed: 'Write to the council and ask for the plan. You can complain, or ask for legal advice.'
	},
	'amend-drop-8w': {
		inWords: 'within {{count}} weeks of sending its changes',
		explain: 'If the council drops its changes it must say so, with reasons and your right to appeal.',
		ifMissed: 'Ask the council for its decision. Once it is in writing, you can appeal.'
	},
	'amend-outside-review': {
		inWords: 'within {{count}} weeks of sending its changes; you get at least {{daysToComment}} days to answer',
		explain: 'A council can change a plan between reviews. The same steps then count as after a review.',
		ifMissed: 'Write to the council and ask for the plan. Check the date with an adviser.'
	},
	'review-early-years': {
		inWords: 'every {{count}} to {{months}} months',
		explain: 'Young children change fast. The council should think about reviewing more often. It does not have to.',
		ifMissed: 'Ask the council for a review.'
	},
	'phase-transfer-15feb': {
		inWords: 'before {{day}} February of the year of the move',
		explain:
			'This is for starting school and for moving on to a junior, middle or secondary school. The council must review and change the plan before the move. You can then appeal in time.',
		ifMissed: 'Write to the council at once. Ask for legal advice, because the move is near.'
	},
	'phase-transfer-31mar': {
		inWords: 'before {{day}} March of the year of the move',
		explain:
			'This is for leaving secondary school for a sixth form, a college or training. The council must review and change the plan before the move.',
		ifMissed: 'Write to the council at once. Ask for legal advice, because the move is near.'
	},
	'phase-transfer-backplan': {
		inWords:
			'the meeting {{count}} weeks and the changes {{weeksFromNotice}} weeks before the last day to name the next place',
		explain:
			'These days are not law. They leave the council its full time after the meeting and after its letter with the changes.',
		ifMissed: 'Ask the council for a meeting date now.'
	},
	'post16-move-5m': {
		inWords: 'at least {{count}} months before the move',
		explain:
			'This is for a move between places after school, at any time of the year. The council must review and change the plan before it.',
		ifMissed: 'Write to the council at once. You can complain, or ask for legal advice.'
	}
} as const;
