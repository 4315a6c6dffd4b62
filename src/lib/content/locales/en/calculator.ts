/** Working out a date without a case: works with no JavaScript too. */
export default {
	title: 'Work out a date',
	intro: 'Choose what happened. Only the dates you type go into the address of the page. Nothing is stored.',
	received: 'When does my letter count as received?',
	receivedIntro:
		'The council’s time runs from the day it got your letter. With proof of that day, use it. Without, this is the usual rule.',
	receivedResult: 'It counts as received on',
	then: 'Then use that day to work out the council’s dates.',
	workOut: 'Work it out',
	how: 'How was it sent?',
	howError: 'Choose how it was sent',
	when: 'When was it sent?',
	again: 'Another date',
	result: 'The date',
	safeBy: 'Do it by',
	dueBy: 'Due by',
	startsOn: 'It starts on',
	holdsUntil: 'It holds until',
	planFor: 'Plan for',
	lastLawful: 'The law allows until {{date}}{{time}}. Do not rely on it.',
	noDate: 'The law sets no number of days here.',
	optional: '(you can skip this)',
	share: 'This page’s address holds only the dates you typed. You can share it.',
	afterFive: 'It was sent after 5 in the afternoon',
	allRules: 'How we work out dates',
	problems: {
		missing: 'Type this date',
		'not-a-date': 'This is not a date of the calendar',
		before: 'This date is before “{{other}}”. Check both',
		'before-the-rule': 'This law began on {{date}}. We cannot work out an earlier date',
		'after-the-rule': 'This law ended on {{date}}. We cannot work out a later date',
		other: 'Check this'
	}
} as const;
