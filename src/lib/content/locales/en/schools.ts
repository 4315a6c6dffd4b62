/** Finding a school or college, and what may be asked of the council for it. */
export default {
	title: 'Find a school or college',
	intro: 'Find a place, and see if you can ask for it in a plan.',
	label: 'Name, town, postcode or number',
	go: 'Search',
	typeFirst: 'Type a name, a town, a postcode or a number',
	history: 'School kept: {{name}}',
	historyGone: 'School let go',
	where: {
		title: 'Where to look',
		area: 'On this phone',
		england: 'All of England'
	},
	privacy: {
		area: 'This looks through the list on your phone. Nobody hears what you look for.',
		england:
			'This asks our server, so it hears the name you type. It keeps no note of it, and it does not know who you are.',
		get: 'Get the list of your area instead',
		getHint: 'It is saved on this phone. Then you can look without telling anybody, and with no signal.',
		getting: 'Getting the list …',
		got_one: '{{count}} place in {{area}} is on this phone. List of {{date}}.',
		got_other: '{{count}} places in {{area}} are on this phone. List of {{date}}.',
		again: 'Get it again',
		needsCouncil: 'Tell us your council first. Then you can get the list of your area.',
		offline: 'There is no signal. Try again later.',
		'no-list': 'Our server has no full list of schools yet.'
	},
	filters: {
		title: 'Narrow it down',
		on_one: '{{count}} filter on',
		on_other: '{{count}} filters on',
		phase: 'For which age',
		any: 'Any age',
		special: 'Only special schools and colleges',
		section41: 'Only on the section 41 list',
		postcode: 'Near a postcode',
		miles: 'No further than',
		farther: 'any distance',
		upTo: '{{count}} miles',
		about: 'We only know about where a postcode is.'
	},
	phases: {
		nursery: 'Nursery',
		primary: 'Primary',
		secondary: 'Secondary',
		'all-through': 'All ages, or not told',
		college: 'College, 16 and over'
	},
	found_zero: 'Nothing found',
	found_one: '{{count}} place found',
	found_other: '{{count}} places found',
	foundFirst: 'The {{count}} best answers',
	noneHint: 'Try fewer words, only the town, or the number of the school. Or type the place in yourself.',
	listOf: 'School list of {{date}}',
	onlySection41: {
		'no-list':
			'This copy of Waymark has no full list of schools. It knows the {{count}} places on the section 41 list of {{date}}. Type any other place in yourself.',
		offline:
			'There is no signal, so we looked through the {{count}} places on the section 41 list of {{date}}. Type any other place in yourself.'
	},
	last: 'What you found last',
	chosen: 'Places you keep',
	byHand: 'Type a place in yourself',
	council: 'It stands in the area of {{council}}.',
	councilHint: 'The council of the plan is the one where your child lives. It can be another.',
	miles_one: 'about {{count}} mile away',
	miles_other: 'about {{count}} miles away',
	keep: 'Keep this place',
	letGo: 'Let this place go',
	kept: 'Kept on this phone',
	askFor: 'Ask for this place in my letter',
	askedFor: 'This is the place your letter asks for',
	gone: 'We do not have this place here. Search for it again.',
	category: {
		'maintained-school': 'Council school',
		'maintained-nursery': 'Council nursery school',
		academy: 'Academy or free school',
		'further-education': 'Further education college',
		'non-maintained-special': 'Non-maintained special school',
		'section-41': 'Independent, on the section 41 list',
		'not-on-list': 'Independent special place, not on our copy of the section 41 list',
		independent: 'Independent school',
		outside: 'Another kind of place',
		'check-law': 'A kind we have not checked',
		unknown: 'We do not know its kind'
	},
	canAsk: {
		s39: 'You can ask for it in a plan.',
		s9: 'You can put it forward. The test is a different one.',
		unknown: 'We do not know if you can ask for it. Ask an adviser, or the school what kind it is.'
	},
	test: {
		title: 'What the council must decide',
		s39: 'The council must name it, unless one of these is so:',
		s39Grounds: {
			suit: 'it does not suit your child’s age, ability, aptitude or special needs',
			others: 'your child being there does not fit with good teaching for the others',
			money: 'your child being there does not fit with good use of money'
		},
		s39Law: 'Children and Families Act 2014, section 39(4)',
		s9: 'The council must think about what you want. It can say no if it does not fit with good teaching, or would cost too much public money. The place must agree to take your child.',
		s9Law: 'Education Act 1996, section 9',
		unknown: 'We cannot say which test the council must use.',
		full: '“It is full” is not on the list. Neither is “the head said no”.'
	},
	evidence: {
		title: 'What to bring',
		s39: {
			fit: 'For each help in Section F: how this place gives it',
			visit: 'What you saw and heard when you went there',
			said: 'What the place says, in writing if you can',
			ages: 'That it takes your child’s age',
			travel: 'How your child would get there, and what it costs'
		},
		s9: {
			offer: 'A written offer of a place, with the first day',
			costs: 'What it costs in a year, and what is in it',
			others: 'Why each place the council offers cannot meet the needs',
			compare: 'The costs side by side, with travel and therapies'
		},
		unknown: {
			kind: 'Ask the place: “What kind of school are you in law?”',
			list: 'Ask: “Are you on the section 41 list?”'
		}
	},
	notOnList: {
		title: 'Not on our copy of the list',
		text: 'Our copy is of {{date}}. The place may have been put on the list since. Look at the official list before you decide.',
		doubtful:
			'Our copy of {{date}} has it, and the newer school list does not. It may have come off the list. Check first.',
		link: 'The official list on GOV.UK'
	},
	status: {
		closing: 'This place is open, and is to close.',
		opening: 'This place is not open yet.',
		closed: 'This place is closed.',
		check: 'Our lists do not agree if this place is open. Ask it first.',
		successors: 'It became:'
	},
	facts: {
		title: 'What the list says',
		address: 'Address',
		ages: 'Ages',
		agesFromTo: '{{from}} to {{to}}',
		agesFrom: 'from {{from}}',
		agesTo: 'up to {{to}}',
		needs: 'Needs it says it is for',
		noNeeds: 'Nothing told. That does not mean none.',
		unit: 'Unit or base',
		boarders: 'Boarding',
		trust: 'Trust',
		phone: 'Phone',
		website: 'Website',
		number: 'Number (URN)',
		mayChange: 'From the national list of {{date}}. Check with the place.'
	},
	hand: {
		title: 'Type a place in yourself',
		name: 'Its name',
		where: 'Its address and postcode',
		kind: 'What kind of place is it?',
		kinds: {
			'maintained-school': 'Council school',
			special: 'Council special school',
			academy: 'Academy or free school',
			'further-education': 'Further education college',
			'non-maintained-special': 'Non-maintained special school',
			'section-41': 'Independent, and I saw it on the section 41 list',
			independent: 'Independent',
			unknown: 'I don’t know'
		},
		nameFirst: 'Type the name of the place',
		save: 'Keep this place',
		typed: 'You typed this in yourself.'
	},
	sources: 'Where this comes from',
	checkAdviser: 'We have not checked this against the law yet. Ask an adviser.',
	ogl: 'Contains public sector information licensed under the Open Government Licence v3.0.'
} as const;
