/** "Can they say that?": what is said, what the law asks, and what to write. */
export default {
	title: 'Can they say that?',
	intro: 'Things families are told when they ask for an assessment. Press one to see what the law asks.',
	theySay: 'They say',
	law: 'The law',
	write: 'You can write',
	sources: 'Where this comes from',
	checkAdviser: 'One part of this we know from memory only. Check it with an adviser.',
	secondHand: 'This comes from guidance as others report it.',
	may: {
		title: 'What they may rely on',
		needsMet: 'Proof that the needs are met, and can go on being met, from what mainstream schools normally have.',
		progress: 'Strong progress that lasts.',
		recent: 'A recent assessment.',
		area: 'The child or young person does not live in the council’s area.'
	},
	cards: {
		criteria: {
			say: '“You do not meet our threshold.”',
			law: 'There is no national threshold. A council can have guidelines, but it must look at each child and leave them where the facts call for it. Only the two questions of the law decide.',
			write: 'Please decide on the test in section 36(8), and on no other.'
		},
		'needs-ep': {
			say: '“We need a psychologist’s report first.”',
			law: 'That report is part of the assessment. The council must get it. You do not have to bring one.',
			write: 'Under regulation 6(1) you get that advice during the assessment.'
		},
		cycles: {
			say: '“School must do two or three rounds of support first.”',
			law: 'No law says so. Some children need an assessment at once.',
			write: 'The law sets no number of rounds before an assessment.'
		},
		'school-must': {
			say: '“School has to ask, or has to agree.”',
			law: 'A parent and a young person have a right of their own to ask.',
			write: 'I ask in my own right under section 36(1).'
		},
		'no-diagnosis': {
			say: '“There is no diagnosis yet.”',
			law: 'The law asks if there are needs, or may be. It asks for no diagnosis.',
			write: 'The test is “has or may have” special educational needs.'
		},
		'too-bright': {
			say: '“The marks are fine for the age.”',
			law: 'Needs are about more than marks. Marks that fit the age do not prove that nothing is hard.',
			write: 'Attainment at age level does not mean that there is no learning difficulty or disability.'
		},
		'six-thousand': {
			say: '“School has not spent £6,000 yet.”',
			law: 'That sum is a guide for school budgets. It is not in the test.',
			write: 'Spending by the school is not part of the test in section 36(8).'
		},
		'not-severe': {
			say: '“It is not severe enough.”',
			law: 'The test does not ask for severe or complex needs.',
			write: 'Severity is not the test. Please apply section 36(8).'
		},
		'too-young': {
			say: '“Too young. Too old. Home educated. Not in a state school.”',
			law: 'The right runs from birth to 25, in any school, at home, or in none.',
			write: 'The law covers ages 0 to 25 and every setting.'
		},
		'no-staff': {
			say: '“We cannot find enough psychologists.”',
			law: 'The time limits have no such exception. A court found a council out of time though it blamed a shortage of staff.',
			write: 'The regulations make no exception for a shortage of staff.'
		},
		behaviour: {
			say: '“It is behaviour, or a problem at home.”',
			law: 'Schools are told to look for needs behind behaviour. Worry, withdrawal and challenging behaviour can be signs of a need.',
			write: 'Please look at the needs that may lie behind the behaviour.'
		},
		language: {
			say: '“English is a second language.”',
			law: 'A home language alone is not a special educational need. But it must not hide one.',
			write: 'I ask you to assess the needs, not the language.'
		},
		'come-back': {
			say: '“Come back in six months.”',
			law: 'You can ask again at any time. Six months count only from an assessment, and even then the council must decide.',
			write: 'A refused request is not an assessment. I ask again, with new facts.'
		},
		'new-law': {
			say: '“Wait for the new law.”',
			law: 'Plans for a new law are not the law. Nothing in today’s test has changed.',
			write: 'Please decide under the law in force today.'
		}
	}
} as const;
