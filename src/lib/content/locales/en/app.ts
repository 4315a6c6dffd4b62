export default {
	name: 'Waymark',
	skip: 'Skip to main content'
} as const;
