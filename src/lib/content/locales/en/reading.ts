export default {
	title: 'Text and reading',
	intro: 'Changes show at once and stay on this phone.',
	theme: {
		title: 'Colours',
		auto: 'As the phone has it',
		cream: 'Cream',
		white: 'White',
		blue: 'Pale blue',
		dark: 'Dark'
	},
	size: { title: 'Text size', '100': 'Usual', '125': 'Larger', '150': 'Largest' },
	leading: { title: 'Space between lines', usual: 'Usual', wide: 'Wide' },
	letters: { title: 'Space between letters', usual: 'Usual', wide: 'Wide' },
	font: { title: 'Letters', usual: 'Atkinson Hyperlegible, made to be easy to read', system: 'The phone’s own' },
	motion: { title: 'Movement', usual: 'As the phone has it', off: 'None' },
	sample: 'The council must say yes or no by Monday 14 December 2026.',
	notKept: 'This browser does not let us keep the choice. It holds until you close the page.'
} as const;
