export const personalBudget = {
	title: 'Ask for a Personal Budget',
	what: 'When you can ask, what it can pay for, and what to do after a no.',
	start: 'Ask for a budget',
	law: {
		when: 'You can ask when you are told there will be a plan, and while a draft is made. You can also ask at a review and at a re-assessment.',
		'must-prepare': 'If you ask at such a time, the council must work out a budget.',
		'may-pay': 'It may pay it to you as a direct payment. That it does not have to do.',
		exceptions: 'It can leave out help bought in one big contract. It must show that the sum cannot be split.',
		'four-forms': 'There are four forms: a direct payment, arranged by the council or school, a third party, or a mix.',
		'what-for': 'It can pay for help in Section F: therapies, tutors, equipment, some transport, help outside school.',
		'no-place': 'It cannot buy a place at a school or college. It cannot pay for anything outside the plan.',
		'no-school-money': 'It cannot pay for what a school has to give everybody from its own money.',
		conditions: 'Four conditions: proper use, best interests, no harm to others’ services, and money well used.',
		recipient:
			'You, the young person, or somebody you both agree on can receive it. A few people cannot, by a court order.',
		premises: 'For help at a school or college the head or principal has to agree. Otherwise nobody has to.',
		notice: 'The council must tell you in writing: the help, the sum, how often, and the conditions.',
		enough: 'The sum must be enough for the help that was agreed.',
		monitoring: 'The council looks at it in the first three months, and at every review.',
		less: 'It can be cut only if it stays enough, with notice and reasons. You can ask once to look again.',
		stop: 'It can be stopped only with notice and reasons in writing. It must stop when you say so in writing.',
		'still-council': 'The council stays responsible for Section F, even when you buy the help.',
		'pay-back': 'The council can ask for money back that was spent wrongly.',
		'own-at-16': 'When the rights pass to a young person, they can take the payment over.',
		suppliers: 'We found no rule that a provider has to be on a council’s list.',
		review: 'A no needs reasons in writing. You can ask for a review, and the council must consider what you say.',
		'no-appeal': 'The Tribunal cannot be asked about the money. It can be asked about the help in Section F.'
	},
	may: {
		'conditions-not-met': 'One of the four conditions is not met.',
		'no-agreement': 'The head or principal did not agree to help on their premises.',
		excluded: 'The person cannot receive it because of a court order or treatment.',
		contract: 'The help is part of a big contract that cannot be split.'
	},
	sayings: {
		policy: {
			say: '“Our policy is not to do this.”',
			law: 'A policy alone is not enough. The council must look at this one person. The Ombudsman has found fault with this.',
			write: 'Please decide on the facts of this one person, and give your reasons.'
		},
		'no-therapy': {
			say: '“We do not pay for therapy this way.”',
			law: 'If it is in Section F, a budget can be worked out for it.',
			write: 'Please prepare a budget for this line of Section F under section 49(1).'
		},
		'just-no': {
			say: '“No.” And nothing more.',
			law: 'A no needs reasons in writing, and must tell you that you can ask for a review.',
			write: 'Please send me your reasons and how to ask for a review under regulation 7.'
		}
	},
	evidence: {
		'section-f': 'The lines of Section F',
		quotes: 'Three offers with prices',
		checks: 'Checks, insurance and training of who will help',
		agreement: 'The head’s agreement, for help at school',
		outcomes: 'Which outcome each line is for',
		account: 'A separate bank account'
	},
	failures: {
		'no-answer': 'No answer, or “we do not do those”',
		'head-no': 'The head does not agree to help on the premises',
		'too-little': 'The money is too little',
		stopped: 'It was cut or stopped without notice',
		supplier: 'Who should help does not come'
	}
} as const;
