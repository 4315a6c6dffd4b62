export default {
	title: 'Help',
	intro: 'People you can ask. Most of them are free.',
	whichWay: 'When you disagree: which way?',
	situations: {
		danger: 'In danger or at crisis point',
		local: 'Somebody local and free',
		law: 'Questions about the law',
		'young-people': 'For young people',
		mediation: 'Mediation',
		appeal: 'Appeals',
		complaint: 'Complaints',
		overwhelmed: 'It is all too much',
		condition: 'About one condition or disability',
		school: 'Finding a school'
	},
	call: 'Call {{phone}}',
	textphone: 'Textphone {{phone}}',
	email: 'Email {{email}}',
	web: 'Website of {{name}}',
	checked: 'Checked {{date}}.',
	checkedUndated: 'Checked {{date}}, on a page with no date of its own.',
	mayHaveChanged: 'The number may have changed.',
	detailsMayHaveChanged: 'Details may have changed.',
	notChecked: 'We have not yet checked this one in a source.',
	/** What a local advice service added for its area. */
	near: {
		title: 'Help near you',
		intro: 'Local advice services added these pages. Choose your area.',
		of: 'Help near you: {{area}}',
		by: 'Added by {{by}}',
		notOurs: 'They wrote this page, and they checked it. Our guides are the same everywhere.',
		contacts: 'People you can ask',
		notes: 'Good to know here',
		guide: 'Our guide: {{title}}',
		add: 'Something wrong here? Tell them, so that they can put it right.'
	},
	checkedBy: 'Checked by {{by}} on {{date}}.',
	leftOut: 'We leave out other numbers that we could not check.'
} as const;
