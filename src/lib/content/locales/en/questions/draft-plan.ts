const yesOrNo = { yes: 'Yes', no: 'No' } as const;

/** Questions about a draft plan, and about changes to a plan. */
export const draftPlan = {
	'draft-came-on': {
		title: 'Which date is on the letter with the draft?',
		hint: 'Look at the top of the letter. For example, 3 11 2026',
		why: 'Your time to answer is counted from this letter.'
	},
	'draft-names-school': {
		title: 'Does the draft name a school or college?',
		hint: 'Look at Section I. It should be empty.',
		why: 'A draft must not name one, nor a type. You ask first.',
		options: yesOrNo
	},
	'reports-there': {
		title: 'Are all the reports attached?',
		hint: 'Section K lists them.',
		why: 'Without the reports nobody can check the plan.',
		options: { all: 'Yes, all', 'some-missing': 'Some are missing' }
	},
	'needs-in-b': {
		title: 'Is every need in Section B?',
		hint: 'Go through each report, need by need.',
		why: 'Help has to follow from a need in Section B.',
		options: { all: 'Yes, all of them', 'some-missing': 'Some are missing' }
	},
	'help-in-f': {
		title: 'Is the help in Section F clear?',
		hint: 'Who, what, how long, how often?',
		why: 'Help that is not clear cannot be asked for later.',
		options: { clear: 'Yes, in numbers', vague: 'No, it is vague', missing: 'Help is missing' }
	},
	changes: {
		title: 'Which changes do you want?',
		hint: 'One change at a time: the section, what goes out, what comes in.',
		why: 'The letter lists them by section, with your words.'
	},
	'moves-to-f': {
		title: 'Does health or care help teach or train?',
		hint: 'For example speech therapy in Section G. Write which. You can skip this.',
		why: 'Help that teaches or trains belongs in Section F.'
	},
	'outcomes-comments': {
		title: 'Is there something to say about the outcomes?',
		hint: 'What {{name}} will be able to do, and by when. You can skip this.',
		hint_you: 'What you will be able to do, and by when. You can skip this.',
		why: 'Outcomes in Section E are what the help is for.'
	},
	'school-wish': {
		title: 'Do you want to ask for a school or college now?',
		why: 'This is a time at which you can ask for one.',
		options: { now: 'Yes, now', later: 'Later. I will tell them by when', no: 'No' }
	},
	'school-wish-by': {
		title: 'By which day will you tell them?',
		why: 'It tells the council to wait for it.'
	},
	'budget-wish': {
		title: 'Do you want to ask for a personal budget too?',
		why: 'This is a time at which you can ask for one.',
		options: yesOrNo
	},
	'meeting-wish': {
		title: 'Do you want to meet somebody from the council?',
		why: 'Many things are easier to settle face to face.',
		options: yesOrNo
	},
	'reports-missing': {
		title: 'Which reports are missing?',
		hint: 'Who wrote them, and when? One on each line.',
		why: 'The council has to attach them all.'
	},
	'plan-due': {
		title: 'By when should the plan have come?',
		hint: 'Log the letters you have, and we work it out for you.',
		why: 'The letter says how late it is.'
	},
	'plan-late-reason': {
		title: 'Which reason did they give?',
		hint: 'You can skip this.',
		why: 'A shortage of staff is no excuse in the law.'
	},
	'final-plan-on': {
		title: 'Which date is on the letter with the final plan?',
		hint: 'For example, 3 11 2026',
		why: 'The time to appeal is counted from this letter.'
	},
	'plan-differences': {
		title: 'What is not as you asked?',
		hint: 'Section by section. One on each line.',
		why: 'It shows what an appeal would be about.'
	}
} as const;
