/** Keeping what is here safe: back-up, restore, deleting everything, the copy of the app on the phone. */
export default {
	title: 'Keep it safe',
	intro: 'Everything you write stays on this phone. Nobody else has it, so a lost phone would lose it too.',
	backup: {
		title: 'Make a back-up',
		text: 'One file with everything, locked with a phrase of your own. Keep the file somewhere else: in your e-mail, or on a computer.',
		phrase: 'Choose a phrase',
		phraseHint:
			'At least 12 letters, or four words. Write it down: without it nobody can open the file, and we cannot help.',
		again: 'Type the phrase again',
		make: 'Make the file',
		making: 'Locking the file…',
		made: 'The file is ready: {{file}}.',
		last: 'Last back-up: {{date}}',
		never: 'There is no back-up yet.',
		problems: {
			'too-short': 'The phrase is too short. Use at least 12 letters, or four words.',
			'too-simple': 'The phrase is too simple. Use more different letters.',
			'not-the-same': 'The two phrases are not the same. Type it again.',
			'nothing-to-keep': 'There is nothing to keep yet.'
		}
	},
	restore: {
		title: 'Put a back-up back',
		text: 'It adds what is in the file to what is on this phone. Nothing is lost or doubled.',
		file: 'Choose the file',
		phrase: 'Your phrase',
		open: 'Open the file',
		opening: 'Opening the file…',
		done_one: 'Done. {{count}} line came back.',
		done_other: 'Done. {{count}} lines came back.',
		doneHere: 'All of it was on this phone already.',
		problems: {
			'no-file': 'Choose the back-up file first.',
			'wrong-phrase': 'The phrase does not open this file. Check it and try again. Nothing was changed.',
			damaged: 'The file is damaged. Nothing was changed. If you have another copy of it, try that.',
			'not-a-backup': 'This is not a Waymark back-up. Nothing was changed.',
			newer: 'This file was made by a newer Waymark. Update Waymark first. Nothing was changed.',
			'unknown-sealing': 'This file is locked in a way Waymark does not know. Nothing was changed.',
			'too-big': 'This file is too big to be a Waymark back-up. Nothing was changed.',
			'browser-too-old': 'This browser is too old to open the file. Nothing was changed.',
			contents: 'Something in the file cannot be right, so nothing was changed.',
			contradicts: 'The file says something else than this phone about the same line, so nothing was changed.'
		}
	},
	copy: {
		title: 'Waymark on this phone',
		none: 'This browser keeps no copy of the app. It needs the internet each time.',
		saved: 'The app is saved on this phone. It works with no internet.',
		saving: 'Saving: {{done}} of {{total}} files, {{size}} so far.',
		newer: 'A newer version is ready.',
		usage: 'Used on this phone: {{size}}',
		persisted: 'The browser has promised not to clear it by itself.',
		notPersisted: 'The browser may clear it when room is short. A back-up file is the safety net.',
		install: 'Put Waymark on the home screen'
	},
	erase: {
		title: 'Delete everything on this phone',
		text: 'It deletes every case, letter, date and draft in this browser. It cannot be undone. A back-up file you made stays where you keep it.',
		sure: 'I understand that it cannot be undone',
		sureError: 'Tick the box first',
		button: 'Delete everything',
		done: 'Everything is deleted from this phone.'
	},
	private: {
		title: 'What is kept, and where',
		text: 'Your notes are in this browser’s own storage. Nothing about your case leaves the phone. There is no account, no tracking and no request to anybody else.'
	}
} as const;
