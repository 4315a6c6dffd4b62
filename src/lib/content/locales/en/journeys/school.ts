export const school = {
	title: 'Choose a school or college',
	what: 'Compare, ask, and follow what the council and the schools say.',
	start: 'Go through the questions',
	law: {
		types:
			'You can ask for council schools, academies, colleges, non-maintained special schools, and places on the section 41 list.',
		'must-name': 'The council must name the one you ask for, unless one of three reasons holds.',
		consult: 'It must consult the school you ask for before it decides.',
		mainstream:
			'If you want mainstream, “unsuitable” and “too expensive” are no reasons. This is no promise of one school.',
		order: 'First comes the school you ask for. Only after a no does the question of mainstream come.',
		admit: 'A school or college that is named must admit.',
		'not-on-list':
			'You can ask for a private school outside the list. The council must think about it, but is freer to say no.',
		otherwise:
			'Help can be given outside any school, if any school would be inappropriate. The test is high, and the council pays.',
		'part-otherwise': 'It can be for a part of the week, with school for the rest.',
		residential: 'A place to stay needs a reason that is about learning outside school hours.',
		transport: 'From 5 to 16 the journey is free for those who cannot walk it because of their needs.',
		'adult-transport':
			'After 16 there is no such general right. The council has a policy, and you can ask it to look again.',
		home: 'Home education is the family’s choice. Then the council need not give the help in the plan.',
		'ordinary-place': 'While you wait for a plan, still ask for an ordinary place as well.'
	},
	may: {
		unsuitable: 'The school is unsuitable for the age, ability, aptitude or needs.',
		others: 'Going there cannot be squared with the efficient education of others. That is a strong word.',
		resources: 'Going there cannot be squared with the efficient use of money.'
	},
	sayings: {
		full: {
			say: '“The school is full.”',
			law: '“Full” is not a reason in law. The council must prove that one more would be incompatible with the efficient education of others.',
			write: 'Please show why one more would be incompatible under section 39(4).'
		},
		'cannot-meet': {
			say: '“The head says no, we cannot meet need.”',
			law: 'The council decides, not the head. A school that is named must admit.',
			write: 'Please look at the evidence and decide yourselves under section 39(4).'
		},
		mainstream: {
			say: '“Mainstream is not suitable.”',
			law: 'That is no lawful reason against a wish for mainstream.',
			write: 'Under section 33 suitability is no reason against mainstream.'
		},
		cost: {
			say: '“Another school is cheaper.”',
			law: 'Only if the extra cost is an inefficient use of money. Like must be compared with like, with transport and therapies.',
			write: 'Please send me the full costs of both, with transport and therapies.'
		},
		area: {
			say: '“It is out of our area.” “The panel said no.”',
			law: 'The list of types holds for all of England. The test is in section 39(4).',
			write: 'Please decide on section 39(4), and on nothing else.'
		},
		list: {
			say: '“We consult only one school.”',
			law: 'It must consult the one you asked for.',
			write: 'Please consult the school I asked for under section 39(2).'
		},
		wait: {
			say: '“The plan cannot name a school yet.”',
			law: 'A final plan that names no school can be appealed.',
			write: 'Please tell me the day by which Section I will name a school.'
		},
		transport: {
			say: '“You chose it, so there is no transport.”',
			law: 'Only if the plan lawfully names two schools.',
			write: 'Please name our school with no condition.'
		},
		days: {
			say: '“After 16 it is three days a week.” “No plan in an apprenticeship.”',
			law: 'No law sets such a limit. Section F decides. A plan can go on in an apprenticeship.',
			write: 'Please decide what Section F has to hold for me.'
		}
	},
	evidence: {
		visit: 'Notes of a visit',
		'need-by-need': 'Each need, and what the school offers for it',
		'written-yes': 'A yes in writing that it can meet the needs',
		costs: 'The costs, all of them',
		journey: 'The journey, and how it could be made',
		'own-view': 'The child’s or young person’s own wish'
	},
	failures: {
		'not-asked': 'The school you asked for was not consulted',
		'no-reason': 'It was refused without one of the three reasons',
		'type-only': 'Section I says only a type, or nothing',
		'not-admitted': 'A named school will not admit',
		'not-home': '“Home education” was written down, and you did not choose it',
		transport: 'There is a condition that you pay for the journey'
	}
} as const;
