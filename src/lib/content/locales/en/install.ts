/** Putting the app on the home screen: offered when there is something worth keeping. */
export default {
	title: 'Keep Waymark at hand',
	text: 'Put it on your home screen. It opens like an app and works with no signal.',
	button: 'Put it on the home screen',
	later: 'Not now',
	apple: {
		first: 'iPhone or iPad: do this first',
		before:
			'Put Waymark on your Home Screen before you start. What you type in the browser does not move over by itself.',
		after:
			'On an iPhone the browser and the Home Screen do not share notes. Make a back-up file first, then open it in the app.',
		backup: 'Make a back-up first',
		show: 'Show me how',
		steps: {
			share: 'Press Share: the square with an arrow.',
			add: 'Press “Add to Home Screen”.',
			open: 'Leave “Open as Web App” on, and press Add.',
			start: 'Open Waymark from your Home Screen.'
		}
	}
} as const;
