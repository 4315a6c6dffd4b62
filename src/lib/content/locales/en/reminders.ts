/** What reminds somebody of their dates on this phone, and what cannot. */
export default {
	title: 'Reminders',
	intro: 'This is what really reminds you now, and what does not.',
	on: 'On',
	off: 'Off',
	calendar: {
		title: 'Your calendar',
		locked: 'It rings at 9 in the morning, 7 days and 1 day before. It works when the phone is locked.',
		neutral: 'The title only says “Reminder: paperwork date”.',
		none: 'Your dates are not in your calendar yet.',
		stale: 'Some dates are new or have changed. Add them once more.',
		current: 'All your dates were put in a calendar file on {{date}}. Check that they are in your calendar.',
		nothing: 'There is no date to add yet.'
	},
	card: {
		title: 'In this app',
		text: 'When you open the app, Today shows your next date first. You have to open it.'
	},
	badge: {
		title: 'A number on the app’s icon',
		can: 'It counts your own dates of the next 7 days, and those that have passed. It changes when you open the app.',
		install: 'It needs Waymark on your home screen.',
		none: 'This browser cannot do it.'
	},
	messages: {
		title: 'Messages to a locked phone',
		text: 'A phone cannot wake this app by itself. Only a server can send a message, an e-mail or a text. For that it has to know you, so it needs an account.',
		instead: 'Without an account, use your calendar.'
	},
	test: {
		title: 'See what a notice looks like',
		text: 'It shows one notice on this phone now. Your phone asks you first.',
		button: 'Send me a test',
		shown: 'The test was sent. Look at the top of your screen.',
		'not-allowed': 'You did not allow notices, so none was shown.',
		blocked: 'Notices from Waymark are turned off in this phone. You can turn them on in its settings.',
		install: 'On an iPhone or iPad, notices work only from the Home Screen. Put Waymark there first.',
		none: 'This browser cannot show notices.',
		'no-copy': 'The app is not saved on this phone yet. Wait until it is, then try again.'
	},
	today: {
		title: 'Reminders',
		none: 'Nothing reminds you when the app is closed',
		stale: 'Your calendar is missing a date',
		current: 'Your dates are in a calendar file'
	}
} as const;
