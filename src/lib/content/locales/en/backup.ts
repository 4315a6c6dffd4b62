/** What is said about a back-up file: the phrase that locks it, and a file that cannot be used. */
export default {
	phrase: {
		rule: 'Choose a phrase of at least 12 letters, or 4 words. You will need it to open the file.',
		lost: 'Write it down and keep it safe. We do not have it, so we cannot open the file for you.',
		'too-short': 'That phrase is a bit short. Use at least 12 letters, or 4 words.',
		'too-simple': 'That phrase is easy to guess. Use more different letters.',
		'not-the-same': 'The two phrases are not the same. Type it again.'
	},
	problems: {
		'nothing-to-keep': 'There is nothing to back up yet.',
		'not-a-backup': 'This is not a Waymark back-up file. Look for a file that ends in “.waymark”.',
		damaged: 'This back-up file is damaged. Part of it is missing or was changed. Try another copy of it.',
		newer: 'This file was made by a newer Waymark. Update Waymark on this phone, then try again.',
		'unknown-sealing': 'This file is locked in a way Waymark never uses. It may not be yours.',
		'too-big': 'This file is too big to be a Waymark back-up.',
		'wrong-phrase': 'That phrase does not open this file. Capital letters count. Try again.',
		'browser-too-old': 'This browser is too old to open the file. Update the browser, or use another one.',
		contents: 'The file opens, but what is inside cannot be right. Nothing was changed.'
	},
	nothingChanged: 'Nothing on this phone was changed.',
	restored_one: 'Your back-up is in place. {{count}} note was added.',
	restored_other: 'Your back-up is in place. {{count}} notes were added.'
} as const;
