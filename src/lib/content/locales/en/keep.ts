/** Keeping what is here safe: back-up, restore, deleting everything, the copy of the app on the phone. */
export default {
	title: 'Keep it safe',
	intro: 'Everything you write stays on this phone. Nobody else has it, so a lost phone would lose it too.',
	backup: {
		title: 'Make a back-up',
		text: 'One file with everything, locked with a phrase of your own. Keep the file somewhere else: in your e-mail, or on a computer.',
		phrase: 'Choose a phrase',
		again: 'Type the phrase again',
		make: 'Make the file',
		making: 'Locking the file…',
		made: 'The file is ready: {{file}}.',
		last: 'Last back-up: {{date}}',
		never: 'There is no back-up yet.'
	},
	restore: {
		title: 'Put a back-up back',
		text: 'It adds what is in the file to what is on this phone. Nothing is lost or doubled.',
		file: 'Choose the file',
		phrase: 'Your phrase',
		open: 'Open the file',
		opening: 'Opening the file…',
		doneHere: 'All of it was on this phone already.',
		noFile: 'Choose the back-up file first.'
	},
	copy: {
		title: 'Waymark on this phone',
		none: 'This browser keeps no copy of the app. It needs the internet each time.',
		saved: 'The app is saved on this phone. It works with no internet.',
		newer: 'A newer version is ready.',
		usage: 'Used on this phone: {{size}}',
		persisted: 'The browser has promised not to clear it by itself.',
		notPersisted: 'The browser may clear it when room is short. A back-up file is the safety net.'
	},
	packs: {
		title: 'Longer guides and other languages',
		text: 'Short guides are always on this phone. Choose what else to keep. You can take it off again.',
		lengths: { full: 'Full guides', 'easy-read': 'Easy Read guides' },
		keep: 'Keep',
		remove: 'Take off',
		here: 'On this phone, {{size}}',
		saving: 'Saving: {{files}} of {{ofFiles}} files.',
		stopped: 'Saving stopped. Press “Keep” again when there is internet.'
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
