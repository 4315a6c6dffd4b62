/** What a phone's calendar shows. Unless somebody asks for more, it tells nobody what a date is about. */
export default {
	neutralTitle: 'Reminder: paperwork date',
	cancelledTitle: 'No longer needed: paperwork date',
	actTitle: 'Your turn: {{what}}',
	lateTitle: 'Late from today: {{what}}',
	openApp: 'Open Waymark to see what to do.',
	lateNote: 'The answer was due on {{date}}. You can ask why it is late.',
	lastLawful: 'The very last day is {{date}}. Try not to leave it until then.',
	isLastDay: 'This is the very last day: {{date}}.',
	adviser: 'Check this date with an adviser.',
	estimate: 'This day is an estimate. Open Waymark to check it.',
	cancelledNote: 'This date has gone or is done. You can delete it.'
} as const;
