/** Questions while there is no plan, or beside one. */
export const senSupport = {
	'told-support': {
		title: 'Has school told you that {{name}} gets SEN support?',
		title_you: 'Has your school or college told you that you get support?',
		hint: 'SEN means special educational needs.',
		why: 'School must say so when it gives special help.',
		options: { yes: 'Yes', no: 'No' }
	},
	'help-written': {
		title: 'What help is written down?',
		hint: 'Which help, who gives it, how often and how long?',
		why: 'A record shows what was agreed. You can ask for one.'
	},
	'help-happens': {
		title: 'Does that help really happen?',
		why: 'School has to do its best to give the help that is needed.',
		options: { all: 'Yes, all of it', some: 'Some of it', none: 'No' }
	},
	'meetings-this-year': {
		title: 'How many meetings about the needs in the last 12 months?',
		hint: 'A parents’ evening may count if you spoke about the needs.',
		why: 'Schools should meet families three times a year.',
		options: { three: 'Three or more', fewer: 'One or two', none: 'None' }
	},
	'specialist-asked': {
		title: 'Has a specialist been asked?',
		hint: 'For example a speech therapist or a psychologist.',
		why: 'When help does not work, a specialist should be asked.',
		options: { yes: 'Yes', no: 'No' }
	},
	'health-condition': {
		title: 'Is there a health condition?',
		why: 'School must plan for a medical condition.',
		options: { 'with-plan': 'Yes, and a healthcare plan', 'no-plan': 'Yes, and no healthcare plan', none: 'No' }
	},
	disability: {
		title: 'Is there a disability?',
		hint: 'More than minor, and for a year or more. No diagnosis is needed.',
		why: 'Schools and colleges must make reasonable adjustments.',
		options: { yes: 'Yes, or perhaps', no: 'No' }
	},
	'sent-home': {
		title: 'Does school send {{name}} home, or ask you to keep them home?',
		title_you: 'Are you sent home, or asked to stay at home?',
		why: 'Sending home without a formal suspension is not lawful.',
		options: { yes: 'Yes', no: 'No' }
	},
	'beyond-school': {
		title: 'Is any of this true?',
		hint: 'Leave them all empty if none is.',
		why: 'Then you can ask for an assessment now. No rounds of support have to come first.',
		options: {
			'cannot-meet': 'School says it cannot meet the needs',
			'out-of-school': 'Not in school for a long time',
			complex: 'The needs are plainly many or great'
		}
	},
	'school-examples': {
		title: 'Can you give two examples?',
		hint: 'What happened, and on which day?',
		why: 'Two real days say more than a long list.'
	},
	'disability-effect': {
		title: 'What is the disability, and what does it make hard?',
		hint: 'Your own words. No diagnosis is needed.',
		why: 'The law looks at the effect on everyday life.'
	},
	barrier: {
		title: 'Which rule or habit at school makes it harder?',
		title_you: 'Which rule or habit there makes it harder for you?',
		hint: 'For example: everybody eats in the loud hall.',
		why: 'The duty is to avoid that disadvantage.'
	},
	adjustments: {
		title: 'What should be done in another way?',
		hint: 'One thing on each line.',
		why: 'A clear list is easier to say yes to.'
	},
	'adjustments-why': {
		title: 'Why is that reasonable?',
		hint: 'It costs little, others do it, a professional advised it. You can skip this.',
		why: 'What is reasonable depends on cost, use and what was done before.'
	},
	'last-meetings': {
		title: 'When were the last meetings?',
		hint: 'One on each line, or “none”.',
		why: 'It shows how many there were.'
	},
	'meeting-topics': {
		title: 'What else do you want to speak about?',
		hint: 'One on each line. You can skip this.',
		why: 'So that everybody can prepare.'
	},
	'progress-proof': {
		title: 'What shows that progress is slow?',
		hint: 'Marks, reading ages, reports, with dates. One on each line.',
		why: 'Slow progress in spite of help is the reason to ask.'
	},
	specialists: {
		title: 'Who should be asked?',
		hint: 'Choose all that fit.',
		why: 'The family is part of this decision.',
		options: {
			psychologist: 'Educational psychologist',
			speech: 'Speech and language therapist',
			occupational: 'Occupational therapist',
			teacher: 'Specialist or advisory teacher',
			'mental-health': 'Mental health service'
		}
	},
	'specialist-asked-before': {
		title: 'Did you ask for this before? When?',
		hint: 'You can skip this.',
		why: 'It shows how long you have waited.'
	},
	condition: {
		title: 'Which health condition?',
		why: 'School must support pupils with medical conditions.'
	},
	'condition-day': {
		title: 'What is needed during the day?',
		hint: 'Medicine, food, rest, who helps.',
		why: 'This is what the plan has to hold.'
	},
	'condition-emergency': {
		title: 'What has to happen in an emergency, and on trips?',
		hint: 'You can skip this.',
		why: 'Staff have to know it beforehand.'
	},
	'facts-wanted': {
		title: 'Is there anything else you want to know?',
		hint: 'One on each line. You can skip this.',
		why: 'The letter asks for the usual facts already.'
	},
	'local-offer-page': {
		title: 'Which page of the Local Offer did you look at?',
		hint: 'Its name or address. You can skip this.',
		why: 'The council must publish what it expects to be there.'
	},
	'school-complaint-stage': {
		title: 'Which stage is it?',
		why: 'Most schools have two stages. The second is a panel.',
		options: { first: 'The first complaint', panel: 'The first stage is over. I want a panel' }
	},
	'school-complaint-about': {
		title: 'What is the complaint about?',
		hint: 'Choose all that fit.',
		why: 'Each has its own law, which the letter names.',
		options: {
			support: 'Support that was not given',
			told: 'Not being told of support',
			report: 'Information that is not published',
			adjustments: 'Adjustments that were not made',
			meetings: 'No meetings, or no record of them'
		}
	},
	'school-complaint-facts': {
		title: 'What happened, and when?',
		hint: 'One thing on each line, with its day.',
		why: 'Facts with days can be checked.'
	},
	'school-complaint-wants': {
		title: 'What do you want school to do?',
		title_you: 'What do you want them to do?',
		hint: 'One thing on each line.',
		why: 'A clear wish can be answered with yes.'
	},
	'said-where': {
		title: 'Who said that the law has changed?',
		why: 'The letter goes to them.',
		options: { school: 'Somebody at school or college', council: 'Somebody at the council' }
	},
	'said-by': {
		title: 'What is their name or job?',
		why: 'So that the letter is about one real talk.'
	},
	'said-on': {
		title: 'When was it said?',
		why: 'A date helps to find it.'
	},
	'said-what': {
		title: 'What was said?',
		hint: 'As near to the words as you can.',
		why: 'The letter answers exactly that.'
	},
	'follow-up-to': {
		title: 'Who made the promises?',
		hint: 'The letter takes them from your record.',
		why: 'The letter goes to them.',
		options: { school: 'School or college', council: 'The council' }
	},
	'sent-home-days': {
		title: 'On which days, and what was said?',
		hint: 'One day on each line.',
		why: 'School must say what each of these days was.'
	},
	'part-timetable': {
		title: 'Is there a part-time timetable?',
		why: 'It can only be short, agreed, and with a way back.',
		options: { yes: 'Yes', no: 'No' }
	},
	'sent-home-reason': {
		title: 'Which reason did they give?',
		hint: 'You can skip this.',
		why: 'It may have to do with a need or a disability.'
	}
} as const;
