export const review = {
	title: 'The review, and what comes next',
	what: 'Get ready for a review, a move, adult life, or the end of a plan.',
	start: 'Get ready for the review',
	law: {
		'council-does': 'The review is the council’s duty, even when school holds the meeting.',
		invited: 'You, the head or principal, the council, health and care must be invited, with two weeks’ notice.',
		papers: 'Everybody’s advice has to be sent round two weeks before. The report goes out two weeks after.',
		'looks-at': 'It must look at how far the outcomes are. The council then keeps, changes or ends the plan.',
		'in-appeal': 'A review is held even while an appeal runs.',
		early: 'You can ask for an early review at any time. The council may say no, and that cannot be appealed.',
		reassess: 'You can ask for a re-assessment. A no to that can be appealed.',
		phase: 'Before a move to the next school or college the plan must be reviewed and changed by a fixed date.',
		'year-nine': 'From Year 9 every review has to look at adult life.',
		'adult-care': 'You can ask for an assessment of adult care before 18. It can be joined with a review.',
		'care-goes-on': 'Children’s care goes on until adult care has decided.',
		careers: 'Schools must give careers advice from Year 7.',
		'two-grounds': 'A plan can only end if the council is no longer responsible, or the plan is no longer necessary.',
		'under-18':
			'Before 18 it can only end if it is no longer necessary. Out of education, the council must help back in.',
		'over-18': 'From 18, when somebody stopped attending, the council must ask if they want to come back.',
		process:
			'Before it ends a plan, the council must tell you and ask you. Then it gives reasons and the right to appeal.',
		stays: 'The plan stays in force until the time to appeal is over, or the appeal is decided.',
		'until-25': 'A plan can be kept until the end of the school year of the 25th birthday.',
		'four-strands': 'Adult life has four parts: work or study, living on one’s own, friends and community, health.'
	},
	may: {
		'not-responsible':
			'The council is no longer responsible. You moved, or you have paid work that is no apprenticeship. You are at university, or left education for good at 18 or later. Or you are 25.',
		'not-necessary': 'The plan is no longer necessary. From 18 it must look at the outcomes first.'
	},
	sayings: {
		'too-old': {
			say: '“The plan ends at 16, 18 or 19.”',
			law: 'No age before 25 ends a plan by itself.',
			write: 'Age is not a ground in section 45. Which ground do you rely on?'
		},
		'no-progress': {
			say: '“There is no progress any more.”',
			law: 'Slow progress by itself does not end a plan.',
			write: 'Slow progress is not a ground in section 45.'
		},
		'outcomes-met': {
			say: '“The outcomes are met.”',
			law: 'From 18 the council must look at that. Meeting them does not by itself end the need.',
			write: 'Please say why the help is no longer necessary.'
		},
		'no-place': {
			say: '“There is no college place.”',
			law: 'That is no ground by itself.',
			write: 'The lack of a place is not a ground in section 45.'
		},
		'course-over': {
			say: '“The course is over.”',
			law: 'That is no ground by itself.',
			write: 'The end of a course is not a ground in section 45.'
		},
		'school-says': {
			say: '“School says it is not needed any more.”',
			law: 'The council decides, after it has asked you.',
			write: 'Please look at the evidence yourselves, and consult me.'
		},
		'part-time': {
			say: '“You are only there part of the time.”',
			law: 'That is no ground by itself.',
			write: 'Part-time attendance is not a ground in section 45.'
		}
	},
	evidence: {
		'each-outcome': 'For each outcome: met, partly or not',
		'what-happened': 'Which help happened, and which did not',
		'new-reports': 'New reports and letters',
		'own-view': 'Their own words, pictures or film',
		'next-place': 'Notes of visits to the next place'
	},
	failures: {
		'no-review': 'There was no review within the year',
		'bad-meeting': 'No papers, or people were not invited',
		'no-decision': 'No decision after the meeting',
		'phase-missed': 'The fixed date before a move was missed',
		'no-change': 'The council will not change the plan or assess again',
		ending: 'The plan is to be ended',
		'stopped-early': 'The help stopped before the appeal was decided'
	}
} as const;
