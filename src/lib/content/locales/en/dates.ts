/** The timeline, and one date with its working. */
export default {
	title: 'Dates',
	picture: 'Picture',
	list: 'List',
	showAs: 'Show as',
	youAreHere: 'You are here',
	none: 'No dates yet. When you send a letter or get one, its dates appear here.',
	kinds: { done: 'Done', now: 'Now', 'to-come': 'To come', maybe: 'Maybe', late: 'Late' },
	key: 'Key: done, now, to come, maybe',
	road: 'Your dates, oldest first',
	addAll: 'Put these in my calendar',
	print: 'Print this page',
	by: 'by {{date}}',
	was: 'was due by {{date}}',
	aboutDay: 'About',
	byTime: ' by 5 pm',
	lawAllows: 'The law allows until {{date}}. Do not rely on it.',
	dependsOn: 'Depends on a day you have not given.',
	estimate: 'This is an estimate.',
	notKnownYear:
		'We do not know the bank holidays of {{year}} yet, so this day is an estimate. Check it when they are published.',
	how: {
		title: 'How we worked this out',
		source: 'The law',
		checkedOn: 'Checked on {{date}}',
		certainty: 'How sure is it?',
		exact: 'Exact, if the days you gave are right.',
		presumed: 'An estimate: we do not have proof of the day your letter arrived, so we use the usual rule.',
		unproved: 'An estimate: the day the signed-for letter was signed is not known yet.',
		depends: 'It depends on a day you have not given.',
		tribunalWins:
			'Check the date in your letter. If the Tribunal or the council has given you a date in writing, follow that date.',
		adviser: 'Check with an adviser',
		adviserWhy: 'This part was not read in the law itself: {{parts}}.',
		version: 'Law of {{law}}, bank holidays of {{calendar}}.',
		receipt: {
			proof: 'You have proof of the day it arrived.',
			'same-working-day': 'A letter sent on a working day counts as received that day.',
			'next-working-day':
				'It was sent after 5 pm or not on a working day, so it counts as received on the next working day.',
			'working-day-after-posting': 'A posted letter counts as received on the working day after posting.'
		}
	},
	whatToDo: 'What to do',
	ifMissed: 'If this day passes',
	exceptions: 'Can it be later?',
	exceptionsIntro: 'The council may have a lawful reason for some delay. It does not move the day by itself.',
	done: 'Mark as done',
	notNeeded: 'I do not need this',
	change: 'Change a date',
	calendar: 'Add to my calendar',
	namedDate: 'On the way: {{what}}',
	closedMet: 'Done: {{what}}, {{date}}',
	closedEnded: 'No longer runs: {{what}}, {{date}}',
	gone: 'This date is no longer there. What it was worked out from has changed.'
} as const;
