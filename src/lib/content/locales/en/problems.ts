/** What is said when this phone cannot keep or give back what was written. */
export default {
	title: 'This phone could not save that',
	refused:
		'Your browser keeps nothing for us here. It may be a private window. Open Waymark in an ordinary window, and copy what you typed first.',
	'not-secure': 'This page was not opened over a safe connection, so nothing can be kept. Open it over https.',
	full: 'There is no room left on this phone. What you typed is still on the screen. Make some room, then press “Try again”.',
	'many-pictures': 'That would be more pictures than we can keep. Take away some you no longer need.',
	'old-tab': 'Waymark is open in another tab that runs an older version. Close that tab, then try again.',
	'new-version': 'A newer Waymark is on this phone. Reload this page. What you typed is kept.',
	erased: 'Everything on this phone was deleted.',
	'no-such-case': 'This is no longer on this phone.',
	'no-such-entry': 'That line is no longer there.',
	'not-valid': 'That could not be saved, because part of it cannot be right.',
	contradicts:
		'The file does not agree with what is on this phone. Nothing was changed. Ask us for help with this file.',
	broken: 'The phone’s storage did not answer. What you typed is still on the screen. Try again.',
	retry: 'Try again',
	missing: {
		title: 'We cannot find what was here',
		text: 'There were notes on this phone and now there are none. iPhones can clear a website’s notes after 7 days without a visit. If you have a back-up file, you can put everything back.',
		restore: 'Use a back-up file',
		forget: 'Start again'
	}
} as const;
