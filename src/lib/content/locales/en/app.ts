/** The frame of the app: bars, tabs, and what stands on every page. */
export default {
	name: 'Waymark',
	promise: 'Know your next step, and the last day to take it.',
	forWhom: 'EHC plans in England: for parents, and for young people using their own rights.',
	title: '{{page}} – Waymark',
	errorTitle: 'Error: {{page}} – Waymark',
	skip: 'Skip to main content',
	tabs: { label: 'Main places', today: 'Today', dates: 'Dates', letters: 'Letters', guides: 'Guides', help: 'Help' },
	back: 'Back',
	reading: 'Aa',
	readingLong: 'Text and reading',
	menu: 'Menu',
	print: 'Print',
	close: 'Close',
	save: 'Save',
	cancel: 'Cancel',
	change: 'Change',
	add: 'Add',
	continue: 'Continue',
	languages: 'Languages',
	translation: {
		unchecked: 'No person has checked this translation yet. If you are not sure, the English counts.',
		checked: '{{by}} checked this translation on {{date}}.',
		some: 'Some words here are in English. They are not translated yet, or the English has changed.',
		all: 'This language is not on this phone yet, so you see English.'
	},
	offline: 'No internet. Everything here still works.',
	example: 'Made-up example',
	exampleEnd: 'Remove the example',
	distance: {
		today: 'today',
		tomorrow: 'tomorrow',
		yesterday: 'yesterday',
		left_one: '{{count}} day left',
		left_other: '{{count}} days left',
		ago_one: '{{count}} day ago',
		ago_other: '{{count}} days ago'
	},
	turn: {
		you: 'Your turn',
		council: 'The council’s turn',
		other: 'Someone else’s turn',
		done: 'Done',
		ended: 'No longer needed',
		late: 'Late',
		nobody: 'No date running'
	},
	notAdvice: 'Waymark gives information, not legal advice.',
	openLicence: 'Contains public sector information licensed under the Open Government Licence v3.0.',
	notFound: {
		title: 'We cannot find that page',
		text: 'The address may be wrong, or the page may have moved. Nothing you saved is lost.',
		home: 'Go to the start',
		help: 'Find somebody to ask'
	},
	broken: {
		title: 'Something went wrong on our side',
		text: 'What you typed is still saved on this phone. You can go back and try again.'
	},
	update: {
		ready: 'A newer Waymark is ready.',
		take: 'Use it now',
		safe: 'What you typed is kept.',
		later: 'Later'
	},
	saving: {
		toPhone: 'Saving Waymark on this phone: {{files}} of {{ofFiles}} files, {{size}} of {{ofSize}}.',
		stopped: 'Saving stopped. It goes on by itself when there is internet.',
		done: 'Saved on this phone. It works with no internet.'
	}
} as const;
