const yesOrNo = { yes: 'Yes', no: 'No' } as const;

/** Questions when the help in a plan does not happen. */
export const helpNotHappening = {
	'harm-now': {
		title: 'Is anybody in danger or being hurt now?',
		why: 'Then something else comes first.',
		options: yesOrNo
	},
	'out-now': {
		title: 'Is {{name}} out of school?',
		title_you: 'Are you out of school or college?',
		why: 'Then the council has a second duty.',
		options: yesOrNo
	},
	'lines-clear': {
		title: 'Does the plan say clearly what has to happen?',
		hint: 'Who, what, how long, how often.',
		why: 'If it does not, the plan has to be made clear as well.',
		options: { clear: 'Yes', vague: 'No, it is vague' }
	},
	'asked-school': {
		title: 'Have you asked school?',
		title_you: 'Have you asked your school or college?',
		why: 'Often that is the quickest way. The duty stays with the council.',
		options: yesOrNo
	},
	'asked-council': {
		title: 'Have you asked the council?',
		why: 'It tells us which step is next.',
		options: { yes: 'Yes, by letter', complained: 'Yes, and I made a complaint', no: 'No' }
	},
	'help-whose': {
		title: 'Which kind of help does not happen?',
		hint: 'Choose all that fit.',
		why: 'Each has somebody else who must give it.',
		options: { education: 'Section F', health: 'Health, Section G', 'social-care': 'Care, Section H' }
	},
	effect: {
		title: 'What does it do to {{name}}, and to you?',
		title_you: 'What does it do to you?',
		hint: 'Learning, worry, health, life at home.',
		why: 'It shows why it matters.'
	},
	'catch-up': {
		title: 'How can what was missed be made up?',
		hint: 'You can skip this.',
		why: 'You can ask for it.'
	},
	'complaint-stage': {
		title: 'Which stage is it?',
		why: 'The Ombudsman looks after the council’s last stage.',
		options: { '1': 'The first complaint', '2': 'The second stage' }
	},
	'complaint-about': {
		title: 'What is the complaint about?',
		hint: 'Choose all that fit.',
		why: 'The letter names the law for each.',
		options: {
			provision: 'Help in the plan that does not happen',
			'out-of-school': 'No education while out of school',
			review: 'No review, or no decision after it',
			late: 'A late decision or plan',
			order: 'What the Tribunal ordered is not done',
			budget: 'A personal budget',
			handling: 'How we were treated'
		}
	},
	'complaint-facts': {
		title: 'What happened, and on which days?',
		hint: 'One thing on each line, with its day.',
		why: 'Facts with days can be checked.'
	},
	remedy: {
		title: 'What should the council do?',
		hint: 'Choose all that fit.',
		why: 'A complaint should say what would put it right.',
		options: {
			act: 'Do it now',
			'catch-up': 'Make up what was missed',
			apology: 'Say that it was wrong',
			costs: 'Pay back what we spent',
			learning: 'Make sure it does not happen again'
		}
	},
	'health-missed': {
		title: 'Since when, and what was said?',
		why: 'It shows how long it has been.'
	},
	'health-teaches': {
		title: 'Does this help teach or train?',
		hint: 'For example speech therapy.',
		why: 'Then it belongs in Section F.',
		options: yesOrNo
	},
	'last-attended': {
		title: 'When was the last day at school?',
		why: 'It shows how long it has been.'
	},
	'why-out': {
		title: 'Why is school not possible?',
		why: 'Illness, exclusion or any other reason can count.'
	},
	'out-evidence': {
		title: 'What shows it?',
		hint: 'Letters, reports, days that were tried.',
		why: 'The council looks at whether attending is reasonably possible.'
	},
	'has-plan': {
		title: 'Is there an EHC plan?',
		why: 'Then the help in it has to happen too.',
		options: yesOrNo
	},
	'what-would-work': {
		title: 'What would work?',
		hint: 'At home, online, a small place. You can skip this.',
		why: 'You know best what is possible now.'
	},
	'records-from': {
		title: 'Who has the records?',
		why: 'The letter goes to them.',
		options: { school: 'School or college', council: 'The council' }
	},
	'records-wanted': {
		title: 'Which records do you want?',
		hint: 'Choose all that fit.',
		why: 'Records show what really happened.',
		options: {
			timetables: 'Timetables',
			therapy: 'Therapy notes',
			staff: 'Staff and their training',
			money: 'Money for this plan',
			letters: 'Letters and notes'
		}
	},
	'records-form': {
		title: 'In which form do you want them?',
		hint: 'For example by e-mail, or large print. You can skip this.',
		why: 'So that you can read them.'
	},
	'complaint-dates': {
		title: 'When did you complain, and when did the final answer come?',
		why: 'The Ombudsman asks for this first.'
	},
	'went-wrong': {
		title: 'What went wrong?',
		hint: 'Choose all that fit.',
		why: 'The Ombudsman looks at how a council worked.',
		options: {
			delay: 'Delay',
			'not-delivered': 'Help in the plan that was not given',
			'no-education': 'No education while out of school',
			handling: 'How letters and complaints were dealt with'
		}
	},
	'ombudsman-remedy': {
		title: 'What would put it right?',
		why: 'The Ombudsman can recommend it.'
	},
	'not-appealable': {
		title: 'Why is it not a matter for the Tribunal?',
		hint: 'For example: it is about delay, not about what the plan says.',
		why: 'The Ombudsman does not look at what could be appealed.'
	},
	papers: {
		title: 'Which papers go with it?',
		hint: 'One on each line.',
		why: 'A short list saves questions.'
	},
	'lost-sessions': {
		title: 'Which sessions were lost?',
		hint: 'Each help and term on a line.',
		why: 'A remedy is counted from this.'
	},
	'paid-ourselves': {
		title: 'What did you pay yourselves?',
		title_you: 'What did you pay yourself?',
		hint: 'You can skip this.',
		why: 'You can ask for it back.'
	},
	'plan-words': {
		title: 'What are the clear words of the plan?',
		hint: 'One line of Section F on each line.',
		why: 'An adviser looks at these first.'
	},
	'breach-dates': {
		title: 'When were they not kept?',
		hint: 'One on each line.',
		why: 'Days make it clear.'
	},
	'asked-and-answer': {
		title: 'What did you ask, and what was the answer?',
		hint: 'One on each line.',
		why: 'It shows that the council knows.'
	},
	urgency: {
		title: 'Why is it urgent?',
		why: 'An adviser has to know what comes first.'
	},
	'child-means': {
		title: 'Has {{name}} money or savings?',
		title_you: 'Do you have money or savings?',
		why: 'For legal aid the child’s own money can count, not yours.',
		why_you: 'Legal aid can hang on it.'
	},
	'adviser-by': {
		title: 'Is there a day by which something must be done?',
		why: 'Some ways close quickly.'
	}
} as const;
