export default {
	title: 'People',
	add: 'Add somebody',
	nameless: 'No name yet',
	example: '(example)'
} as const;
