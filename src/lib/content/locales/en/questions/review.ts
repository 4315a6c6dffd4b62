const yesOrNo = { yes: 'Yes', no: 'No' } as const;

/** Questions about reviews, moving on, and the end of a plan. */
export const review = {
	'review-kind': {
		title: 'What kind of review is it?',
		why: 'Each has dates of its own.',
		options: {
			annual: 'The yearly review',
			early: 'An early one, because something changed',
			phase: 'Before a move to the next school',
			'post-16': 'Before a move after 16',
			ending: 'The council wants to end the plan'
		}
	},
	'review-on': {
		title: 'When is the meeting, or when was it?',
		hint: 'For example, 3 11 2026',
		why: 'The other dates of the review hang on it.'
	},
	'review-papers-there': {
		title: 'Did the papers come two weeks before?',
		why: 'Everybody’s advice has to be sent round by then.',
		options: yesOrNo
	},
	'good-now': {
		title: 'What is good?',
		hint: 'At school, at home, with others.',
		why: 'A review begins with what works.'
	},
	'hard-now': {
		title: 'What is hard?',
		why: 'It shows what the plan still has to do.'
	},
	outcomes: {
		title: 'How far is each outcome?',
		hint: 'They stand in Section E of the plan.',
		why: 'A review has to look at each of them.'
	},
	'lines-happening': {
		title: 'Which help in Section F happens?',
		hint: 'Line by line. What you wrote down before is here.',
		why: 'All of Section F has to happen.'
	},
	'plan-parts': {
		title: 'Which parts of the plan have to change?',
		hint: 'Leave them all empty if none has to.',
		why: 'You can ask for any change at a review.',
		options: {
			B: 'The needs (B)',
			E: 'The outcomes (E)',
			F: 'The help (F)',
			I: 'The school or college (I)',
			'health-care': 'Health or care (C, D, G, H)'
		}
	},
	'new-reports': {
		title: 'Are there new reports?',
		hint: 'You can skip this.',
		why: 'They can show why something has to change.'
	},
	hopes: {
		title: 'What are the hopes for later?',
		title_you: 'What do you hope for later?',
		hint: 'Work, a home, friends, health. You can skip this.',
		why: 'From Year 9 every review has to look at adult life.'
	},
	'school-next': {
		title: 'What do you want to say about school or college?',
		hint: 'Stay, move, or look around. You can skip this.',
		why: 'A review can change the place.'
	},
	'take-part': {
		title: 'How should {{name}} take part?',
		title_you: 'How do you want to take part?',
		hint: 'There, by film, by pictures, for a part of it.',
		why: 'Their views have to be heard.',
		why_you: 'Your views have to be heard.'
	},
	'what-changed': {
		title: 'What has changed, and since when?',
		why: 'It is the reason to look at the plan again.'
	},
	'why-not-wait': {
		title: 'Why can it not wait?',
		why: 'The council may say no to an early review.'
	},
	'who-should-come': {
		title: 'Who should come?',
		hint: 'You can skip this.',
		why: 'You can ask for the people who know the need.'
	},
	'early-want': {
		title: 'What will you ask for?',
		hint: 'One on each line.',
		why: 'It shows what the meeting is for.'
	},
	'review-missing': {
		title: 'What is missing?',
		hint: 'Papers, or people who were not invited. One on each line.',
		why: 'The law says who and what has to be there.'
	},
	'review-then': {
		title: 'What would you rather have?',
		why: 'Both are fair. It is your choice.',
		options: { 'new-date': 'A new date', 'go-ahead': 'Go ahead, and meet again later' }
	},
	'last-assessed-on': {
		title: 'When did the last assessment end?',
		hint: 'The date on that plan. You can say that you do not know.',
		why: 'In the six months after one the council may say no.'
	},
	'ending-told-on': {
		title: 'Which date is on the letter about ending the plan?',
		hint: 'For example, 3 11 2026',
		why: 'The plan stays while you can still appeal.'
	},
	'ending-reason': {
		title: 'Which reason does the council give?',
		hint: 'Copy the words.',
		why: 'There are only two grounds in law.'
	},
	'outcomes-left': {
		title: 'Which outcomes are not met yet?',
		hint: 'One on each line.',
		why: 'From 18 the council has to look at them.'
	},
	'still-needed': {
		title: 'Which help is still needed, and why?',
		hint: 'One on each line.',
		why: 'A plan that is still needed must not end.'
	},
	'stay-in-education': {
		title: 'What about staying in education, or coming back?',
		title_you: 'Do you want to stay in education, or come back?',
		why: 'From 18 the council has to ask before it ends a plan.'
	},
	'changes-came-on': {
		title: 'Which date is on the letter with the changes?',
		hint: 'For example, 3 11 2026',
		why: 'Your time to answer is counted from this letter.'
	},
	'move-when': {
		title: 'When is the move, and from where?',
		hint: 'For example: September 2027, from Any Primary School.',
		why: 'The plan has to be ready before a fixed date.'
	},
	'carry-over': {
		title: 'What has to go on, or be prepared?',
		hint: 'Visits, the journey, therapies. You can skip this.',
		why: 'A move is easier when it is planned.'
	},
	'adult-needs': {
		title: 'Which care may be needed as an adult?',
		title_you: 'Which care may you need as an adult?',
		why: 'It has to be likely that there will be needs.'
	},
	'adult-benefit': {
		title: 'Why is now the right time?',
		why: 'The council looks at whether it helps to assess now.'
	},
	'adult-worker': {
		title: 'Whom do you know there already?',
		hint: 'You can skip this.',
		why: 'One person to speak to makes it easier.'
	},
	'my-where': {
		title: 'Where should the meeting be?',
		why: 'It can be wherever it works best.'
	},
	'my-who': {
		title: 'Who should be there, and who not?',
		why: 'You may say whom you want there.'
	},
	'my-long': {
		title: 'How long, and with which breaks?',
		hint: 'You can skip this.',
		why: 'Short is fine.'
	},
	'my-show': {
		title: 'What do you want to show?',
		hint: 'Pictures, a film, a page. You can skip this.',
		why: 'Words are not the only way to be heard.'
	},
	'my-not': {
		title: 'What should nobody talk about?',
		hint: 'You can skip this.',
		why: 'You can say so before.'
	},
	'my-writes': {
		title: 'Who writes things down?',
		hint: 'You can skip this.',
		why: 'So that it is written the way it was meant.'
	}
} as const;
