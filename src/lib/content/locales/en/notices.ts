/**
 * What a lock screen, a mailbox or a list of texts shows. It tells nobody whose dates these are or what they are about,
 * unless somebody turned that on for the channel.
 */
export default {
	sender: 'Waymark',
	says: {
		today: 'You have a date today.',
		tomorrow: 'You have a date tomorrow.',
		week: 'You have a date coming up this week.',
		later: 'You have a date coming up.',
		late: 'A date has passed. You can do something about it.',
		changed: 'A date has changed.',
		test: 'This is a test. A reminder looks like this.'
	},
	open: 'Open to see.',
	openAt: 'Open to see: {{address}}',
	mail: {
		openAt: 'Open Waymark to see what to do:',
		asked: 'You asked for these mails.',
		stop: 'Stop them:'
	},
	/** Only where somebody turned more on. */
	detail: {
		ahead: '{{what}}: {{date}}.',
		late: 'Late since {{date}}: {{what}}.',
		changed: 'The date is now {{date}}: {{what}}.',
		gone: 'No longer a date: {{what}}.',
		meeting: 'A meeting',
		hearing: 'A hearing'
	}
} as const;
