export default {
	who: 'Who needs the help?',
	error: 'Choose who needs the help',
	noAccount: 'No account. It stays on this phone, and works with no signal.',
	justGuides: 'Just read the guides',
	example: 'Look around with an example',
	calculator: 'Work out a date',
	goOn: 'Go on with {{name}}',
	goOnNameless: 'Go on where you were',
	new: 'Start something new',
	noScript:
		'To keep your own dates here, your browser has to allow JavaScript. Without it you can read the guides and work out dates.',
	install: {
		title: 'iPhone or iPad: do this first',
		why: 'Put Waymark on your Home Screen before you start. What you type in the browser does not move over by itself.',
		show: 'Show me how',
		steps: {
			share: 'Press Share: the square with an arrow.',
			add: 'Press “Add to Home Screen”.',
			open: 'Leave “Open as Web App” on, and press Add.',
			start: 'Open Waymark from your Home Screen.'
		}
	}
} as const;
