export default {
	title: 'People',
	add: 'Add somebody',
	nameless: 'No name yet',
	example: 'Made-up example',
	showNames: 'Show names',
	hideNames: 'Show initials only',
	counts: 'How pressing the next dates are',
	pressing: { urgent: '3 days or fewer', soon: 'soon', calm: 'calm' }
} as const;
