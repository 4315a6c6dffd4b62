/** Questions, one a page, and where they end. */
export default {
	leave: 'Save and leave',
	listKept: 'In your list',
	place: 'Question {{at}} of about {{of}}',
	why: 'Why we ask this',
	check: {
		title: 'Check your answers',
		nothingSent: 'Nothing is sent from this app.',
		seeLetter: 'See my letter',
		more: 'Add more to the letter',
		moreHint: 'It is valid as it is. More helps.',
		missing: 'Missing: {{what}}',
		canGoOn: 'You can add it or go on.',
		dontKnow: 'Not known',
		none: 'None of these',
		changeThis: 'Change: {{what}}',
		groups: {
			about: 'About {{name}}',
			about_you: 'About you',
			needs: 'What is hard',
			help: 'Help so far and what is needed',
			letter: 'For the letter'
		}
	},
	ends: {
		'not-england': {
			title: 'Waymark is for England',
			text: 'Wales, Scotland and Northern Ireland have other laws, with other dates. Please ask a service there.',
			wales: 'Wales: the law of additional learning needs, with an individual development plan.',
			scotland: 'Scotland: the law of additional support for learning, with a co-ordinated support plan.',
			northernIreland: 'Northern Ireland: the law of special educational needs there, with a statement.'
		},
		'still-child': {
			title: 'These rights are still your parent’s',
			text: 'They become yours on {{youngPersonFrom}}. Until then your parent or carer can ask, or your school. You can show them this app and do it together. Your views have to be heard.'
		},
		'too-old': {
			title: 'These rights end at 25',
			text: 'The council cannot be asked for a first assessment after the 25th birthday. Ask the adult social care team of your council what help there is.'
		},
		'has-plan': {
			title: 'With a plan, ask for a re-assessment or a review',
			text: 'A new request is for people without a plan. With one, you can ask the council for an early review or a re-assessment. Your local SENDIASS can help with the letter.'
		},
		custody: {
			title: 'In custody other rules hold',
			text: 'The home council stays responsible. A parent, the young person or the place of custody can ask for an assessment, but by other rules. Please get advice first.'
		},
		'not-on-the-list': {
			title: 'For this school there is another letter',
			text: 'It is not one of the types the law lists. You can still ask for it, and the council must think about it. Use the letter for an independent school.'
		},
		'home-by-choice': {
			title: 'You chose home education',
			text: 'Then this letter is not the right one. You can still ask for an assessment, for a review, and for help from the council.'
		},
		'budget-not-yet': {
			title: 'You cannot ask for a budget yet',
			text: 'You can ask while a plan is drafted, at a review, and at a re-assessment. You can ask for an early review. In the meantime you can plan the budget here.'
		},
		'budget-no-plan': {
			title: 'A budget comes with a plan',
			text: 'You can ask as soon as the council says that there will be a plan. The first step is to ask for an assessment.'
		},
		'safe-first': {
			title: 'Safety comes first',
			text: 'In danger now, call 999. If a child or young person is being hurt, tell the police, or social care at the council. You can come back here later. Nothing is lost.'
		},
		toGuides: 'Read the guides',
		toHelp: 'Find somebody to ask',
		back: 'Back to the question'
	}
} as const;
