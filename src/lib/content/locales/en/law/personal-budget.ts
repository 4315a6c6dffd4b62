export default {
	'pb-request-window': {
		inWords: 'while a plan is drafted, reviewed or assessed again',
		explain: 'There is no last day. Ask while this stage lasts. The council must then look into it.',
		ifMissed: 'Ask at the next review, or ask for an early one.'
	},
	'pb-refusal-review': {
		inWords: 'the law sets no time; we suggest {{count}} weeks',
		explain: 'The council must give reasons and look again when you ask. You cannot appeal about the budget itself.',
		ifMissed: 'Ask anyway. You can complain.'
	},
	'dp-review-3m': {
		inWords: 'within {{count}} months, counting the day of the first payment',
		explain: 'The council must check at least once that the money works for you.',
		ifMissed: 'Ask the council for it. You can complain.'
	},
	'dp-review-each': {
		inWords: 'together with the review of the plan',
		explain: 'You can also ask for it at another time.',
		ifMissed: 'Ask the council for it.'
	},
	'dp-reduce-notice': {
		inWords: 'no number of days is set',
		explain: 'It must give reasons. If you ask, it must look at the cut once more.',
		ifMissed: 'Ask in writing for the reasons and for another look. You can complain.'
	},
	'dp-stop-notice': {
		inWords: 'no number of days is set',
		explain: 'It must give reasons. If you ask, it must look at it once more and write to you again.',
		ifMissed: 'Ask in writing for the reasons and for another look. You can complain, or ask for legal advice.'
	}
} as const;
