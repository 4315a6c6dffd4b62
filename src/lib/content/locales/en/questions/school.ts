const yesOrNo = { yes: 'Yes', no: 'No' } as const;

/** Questions about choosing a school or college. */
export const school = {
	'school-phase': {
		title: 'Which kind of place are you looking for?',
		why: 'The rules are the same. The places differ.',
		options: {
			nursery: 'Nursery',
			primary: 'Primary school',
			secondary: 'Secondary school',
			college: 'Sixth form or college'
		}
	},
	'wants-mainstream': {
		title: 'Do you want a mainstream place?',
		hint: 'Mainstream means a place for everybody, not a special school.',
		why: 'There is a strong right to mainstream. You do not have to use it.',
		options: yesOrNo
	},
	'school-list': {
		title: 'Which places are you looking at?',
		hint: 'Write down what you see, so that you can compare.',
		why: 'Later it helps to say why one is better.'
	},
	'wanted-school': {
		title: 'Which one do you ask for?',
		hint: 'Its full name.',
		why: 'The council must deal with this one first.'
	},
	'wanted-where': {
		title: 'What is its address, or its number?',
		hint: 'The number is called URN. You can skip this.',
		why: 'Two schools can have the same name.'
	},
	'wanted-kind': {
		title: 'What type is it?',
		hint: 'Ask the school, or look it up. Do not guess.',
		why: 'It decides which test the council has to use.',
		options: {
			mainstream: 'Council school, mainstream',
			special: 'Council school, special',
			nursery: 'Council nursery school',
			academy: 'Academy or free school',
			college: 'College',
			'non-maintained-special': 'Non-maintained special school',
			'section-41': 'Independent, on the section 41 list',
			independent: 'Independent, not on that list'
		}
	},
	residential: {
		title: 'Day, or staying there?',
		why: 'A place to stay needs a reason that is about learning.',
		options: { day: 'Day', residential: 'Staying there' }
	},
	'residential-why': {
		title: 'Why is staying there needed?',
		why: 'For care alone other sections of the plan are the right ones.',
		options: { learning: 'To learn outside school hours', care: 'For care or health' }
	},
	'council-school': {
		title: 'Which school does the council want?',
		hint: 'You can skip this.',
		why: 'You can say why it does not fit.'
	},
	'council-says': {
		title: 'What does the council say?',
		hint: 'Choose all that fit.',
		why: 'For each there is an answer.',
		options: {
			full: '“The school is full”',
			'cannot-meet': '“The head says no”',
			mainstream: '“Mainstream is not suitable”',
			cost: '“Another one is cheaper”',
			area: '“It is out of area”',
			list: '“We consult only one school”',
			wait: '“We cannot name one yet”',
			transport: '“You chose it, so no transport”',
			days: '“After 16 it is three days only”',
			nothing: 'Nothing yet'
		}
	},
	'not-choosing-home': {
		title: 'Is it true that you did not choose home education?',
		why: 'The letter says so. It has to be true.',
		options: { yes: 'Yes. We did not choose it', no: 'No. We chose it' }
	},
	'school-suits': {
		title: 'Why does it suit?',
		hint: 'One need on each line, and what it offers for it.',
		why: 'This is what the council has to weigh.'
	},
	'school-said': {
		title: 'What does the school or college say?',
		hint: 'Best in writing: can it meet the needs? You can skip this.',
		why: 'It helps, but the council decides and not the head.'
	},
	'school-answer-ahead': {
		title: 'What may be said against it, and your answer?',
		hint: 'You can skip this.',
		why: 'It saves a letter later.'
	},
	'second-choice': {
		title: 'What is your second choice?',
		hint: 'You can skip this.',
		why: 'Without one the council may pick any.'
	},
	'travel-view': {
		title: 'How would the journey be made?',
		title_you: 'How would you get there?',
		why: 'The cost of the journey can count in the decision.'
	},
	course: {
		title: 'Which course is it?',
		why: 'A college is chosen for what you learn there.'
	},
	'school-offer': {
		title: 'What does it offer, and from when?',
		hint: 'Ask for it in writing.',
		why: 'An independent school cannot be made to take somebody.'
	},
	'school-fees': {
		title: 'What are the fees, and what do they include?',
		why: 'The council has to compare the costs.'
	},
	'why-not-others': {
		title: 'Why can other schools not meet the needs?',
		hint: 'One school on each line.',
		why: 'This is the heart of a request for such a school.'
	},
	'cost-compared': {
		title: 'How do the costs compare?',
		hint: 'With transport, therapy and assistants. You can skip this.',
		why: 'Like has to be compared with like.'
	},
	'school-asked-on': {
		title: 'When did you ask for it?',
		why: 'It shows how long you have waited.'
	},
	'council-school-why': {
		title: 'Why does the council’s school not fit?',
		hint: 'One need on each line.',
		why: 'Facts about needs weigh most.'
	},
	'visit-notes': {
		title: 'What did you see on a visit?',
		hint: 'You can skip this.',
		why: 'What you saw yourself is evidence.'
	},
	'why-no-school': {
		title: 'Why is no school or college right?',
		hint: 'What was tried, who says so. One on each line.',
		why: 'The test is high: it looks at any school.'
	},
	'otherwise-package': {
		title: 'What help should there be instead?',
		hint: 'Hours, who, where, therapies, exams, being with others. One on each line.',
		why: 'It goes into Section F, and the council pays for it.'
	},
	'otherwise-evidence': {
		title: 'What shows it?',
		hint: 'Reports and letters. You can skip this.',
		why: 'A high test needs good evidence.'
	},
	'travel-condition': {
		title: 'What does the plan say about the journey?',
		hint: 'Copy the words.',
		why: 'Only one kind of condition can stand.'
	},
	'nearer-school': {
		title: 'Which nearer school does the council mean?',
		hint: 'You can skip this.',
		why: 'The plan has to name it too.'
	},
	'nearer-place': {
		title: 'Is it suitable, with a place?',
		why: 'If not, the condition cannot stand.',
		options: yesOrNo
	},
	'travel-costs': {
		title: 'What do you know about the costs?',
		hint: 'You can skip this.',
		why: 'Yours has to cost significantly more.'
	},
	'why-at-home': {
		title: 'Why is there no school, and since when?',
		why: 'It shows that it was not a choice.'
	},
	'home-said': {
		title: 'What were you told?',
		hint: 'You can skip this.',
		why: 'Nobody may write down home education that was not chosen.'
	}
} as const;
