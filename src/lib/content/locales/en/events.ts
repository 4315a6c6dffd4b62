const sentHow = {
	'e-mail': 'By e-mail',
	'first-class': 'By first class post',
	'signed-for': 'By signed for post',
	'by-hand': 'By hand',
	'online-form': 'By an online form'
} as const;

const yesOrNo = { yes: 'Yes', no: 'No' } as const;

/** What can happen in a case, in short. */
const kinds = {
	born: 'Date of birth',
	hearing: 'A hearing at the Tribunal',
	'appeal-conceded': 'The council told the Tribunal that it does not oppose the appeal',
	'tribunal-decision': 'The Tribunal decided',
	'council-became-responsible': 'Somebody else told the council of the child',
	'assessment-requested': 'You asked for an assessment',
	'assessment-agreed': 'The council said it will assess',
	'assessment-refused': 'The council said it will not assess',
	'advice-asked': 'The council asked somebody for advice',
	'advice-given': 'Somebody gave their advice',
	'reassessment-requested': 'You asked for a new assessment',
	'reassessment-agreed': 'The council said it will assess again',
	'reassessment-refused': 'The council said it will not assess again',
	'draft-plan': 'A draft plan came',
	'school-consulted': 'The council asked a school',
	'school-answered': 'The school answered',
	'phase-transfer': 'A move to the next school or college',
	'review-meeting': 'A review meeting',
	'review-report': 'The report of the review came',
	'review-decision': 'The council decided after a review',
	'amendment-notice': 'The council sent its changes to the plan',
	'comments-sent': 'You answered the draft or the changes',
	'amendment-dropped': 'The council said it will not change the plan after all',
	'plan-refused': 'The council said it will not make a plan',
	'final-plan': 'The final plan came',
	'amended-plan': 'A changed final plan came',
	'council-moved': 'You moved to another council',
	'plan-transferred': 'The new council got the plan',
	'transfer-notice': 'The new council wrote about the plan',
	'health-board-changed': 'Another health board took over',
	'health-board-told': 'The old health board told the new one',
	'health-board-cannot-arrange': 'The new health board cannot give what the plan says',
	'health-board-asked-council': 'The new health board asked the council to look at the plan',
	'ending-proposed': 'The council thinks of ending the plan',
	'ending-decided': 'The council decided to end the plan',
	'plan-ended': 'The plan ended',
	'other-letter': 'Another letter',
	'mediation-adviser-told': 'You spoke to the mediation adviser',
	'mediation-council-told': 'The council heard that you want mediation',
	'mediation-health-board-told': 'The health board heard that you want mediation',
	'mediation-not-arranged': 'The adviser heard that mediation cannot be arranged',
	'mediation-meeting': 'Mediation',
	'mediation-certificate': 'The mediation certificate',
	'mediation-agreement': 'You and the council agreed in mediation',
	'agreement-kept': 'What was agreed was done',
	'council-told-of-agreement': 'The health board told the council of the agreement',
	'appeal-sent': 'You sent an appeal',
	'appeal-returned': 'The Tribunal sent the appeal back',
	'appeal-registered': 'The Tribunal registered the appeal',
	'council-responded': 'The council answered the appeal',
	'appeal-withdrawn': 'You took the appeal back',
	'bundle-sent': 'The bundle of papers came',
	recommendation: 'The Tribunal made a recommendation',
	'recommendation-answered': 'The recommendation was answered',
	'recommendation-passed-on': 'You got a copy of the answer',
	'decision-challenged': 'You asked the Tribunal to look at its decision again',
	'permission-refused': 'The Tribunal answered about leave to appeal',
	'upper-tribunal-asked': 'You asked the Upper Tribunal',
	discrimination: 'Somebody was treated unfairly because of a disability',
	excluded: 'A permanent or long exclusion',
	'governors-decided': 'The governors decided about the exclusion',
	'panel-asked': 'You asked for a review panel',
	'panel-decided': 'The review panel decided',
	'claim-sent': 'You sent a claim of disability discrimination',
	'budget-refused': 'The council said no to a personal budget',
	'budget-review-asked': 'You asked it to look at the budget again',
	'direct-payment-started': 'The first direct payment came',
	'direct-payment-reviewed': 'The council looked at the direct payments',
	'direct-payment-cut': 'The council cut or stopped direct payments',
	'fault-noticed': 'You first knew that something went wrong',
	'unlawful-act': 'A public body broke the law',
	'court-claim-made': 'A court claim was made',
	'complaint-sent': 'You sent a complaint',
	'complaint-acknowledged': 'They said that they have the complaint',
	'complaint-answered': 'They answered the complaint',
	'ombudsman-asked': 'You wrote to the Ombudsman',
	'ombudsman-answered': 'The Ombudsman answered',
	'social-care-step': 'A step of a social care complaint',
	'records-asked': 'You asked for records',
	'records-given': 'You got the records',
	'data-complaint-sent': 'You complained about data',
	'data-complaint-acknowledged': 'They said that they have your complaint about data',
	'support-meeting': 'A meeting, call or message',
	promise: 'Somebody promised something',
	'promise-answered': 'What came of a promise',
	'support-planned': 'Help that was planned',
	'support-missed': 'Help that did not happen',
	'support-reviewed': 'A look at how the help worked',
	'date-given': 'The Tribunal or the council gave you a date in writing',
	done: 'Marked as done',
	'school-term': 'A stretch of school days',
	'school-closed': 'The school was closed',
	'exceptional-circumstances': 'Something out of the ordinary',
	'away-from-area': 'Time away from the area',
	'appointment-missed': 'A missed appointment'
} as const;

/** The days of an event. */
const dates = {
	dob: 'Date of birth',
	on: 'The day',
	letterDate: 'The date printed on the letter',
	sentDate: 'The day it was sent',
	receivedDate: 'The day it came',
	endGiven: 'The last day the letter gives',
	certificateDate: 'The date printed on the certificate',
	invitedOn: 'The day you were told of it',
	papersOn: 'The day the papers came',
	noticeOn: 'The day you were told of it',
	oldLaAware: 'The day the old council knew',
	oldIcbAware: 'The day the old health board knew',
	moveDate: 'The day of the move',
	agreedDate: 'The day agreed in writing',
	sentToLa: 'The day the Tribunal sent it to the council',
	governorsTold: 'The day the governors were told',
	directedDate: 'The date that the letter gives',
	firstDay: 'The first school day',
	lastDay: 'The last school day',
	closedFrom: 'The first day it was closed',
	reopens: 'The day it opened again',
	from: 'From',
	until: 'Until',
	due: 'The day it was promised for',
	reviewOn: 'The day to look at it again'
} as const;

/** The details of an event, and what to choose from. */
const details = {
	afterFive: { label: 'Was it after 5 pm?', options: yesOrNo },
	councilTookPart: { label: 'Was the council there?', options: yesOrNo },
	changesAgreed: { label: 'Were changes to the plan agreed?', options: yesOrNo },
	by: {
		label: 'How, or by whom',
		options: {
			...sentHow,
			school: 'A school',
			'college-nursery-or-council': 'A college, a private nursery or the council',
			tribunal: 'The Tribunal',
			council: 'The council'
		}
	},
	about: {
		label: 'What it is about',
		options: {
			'section-i-only': 'Only section I, the school or college',
			more: 'More than section I',
			education: 'Education or social care',
			mixed: 'Education and health',
			health: 'Only health'
		}
	},
	order: {
		label: 'What the Tribunal ordered',
		options: {
			assess: 'The council must assess',
			'make-plan': 'The council must make a plan',
			remit: 'The council must decide again',
			amend: 'The council must change what the plan says',
			'name-school': 'The council must change only the school',
			continue: 'The plan stays as it is',
			'continue-amend': 'The plan stays, with changes',
			'ending-upheld': 'The plan may end',
			dismissed: 'The appeal did not succeed'
		}
	},
	how: {
		label: 'How',
		options: {
			decided: 'It decided',
			consent: 'You and the council agreed',
			less: 'Less money',
			stopped: 'No more money',
			done: 'It is done',
			'not-wanted': 'We do not want to do this'
		}
	},
	what: {
		label: 'What',
		options: {
			assess: 'To assess',
			contents: 'To change what the plan says',
			school: 'To change only the school',
			'make-plan': 'To make a plan',
			cease: 'To keep the plan',
			'assess-notify': 'To say that it will assess',
			'assess-noplan': 'To say if there will be no plan',
			'assess-final': 'To send the final plan after assessing',
			'make-draft': 'To send a draft plan',
			'make-final': 'To send the final plan',
			remit: 'To decide again',
			amend: 'To change what the plan says',
			'name-school': 'To change only the school',
			continue: 'To keep the plan',
			'continue-amend': 'To keep the plan and change it',
			other: 'Something that could not be appealed',
			'personal-data': 'Personal data',
			'school-record': 'The school record'
		}
	},
	to: {
		label: 'Where or who to',
		options: {
			school: 'Starting school',
			junior: 'A junior school',
			secondary: 'A middle or secondary school',
			'post-16': 'A place after school',
			'another-post-16': 'Another place after school',
			health: 'The health board',
			'social-care': 'Social care at the council',
			council: 'The council',
			setting: 'The school, nursery or college',
			nhs: 'The health service',
			government: 'The Department for Education',
			inspectors: 'Ofsted',
			'information-commissioner': 'The Information Commissioner (ICO)',
			transport: 'The council’s transport team',
			'admission-panel': 'The admission appeal panel',
			'somebody-else': 'Somebody else'
		}
	},
	which: {
		label: 'Which Ombudsman',
		options: { council: 'For councils (LGSCO)', health: 'For the NHS (PHSO)' }
	},
	decision: {
		label: 'What the council decided',
		options: { keep: 'To keep the plan as it is', amend: 'To change the plan', cease: 'To end the plan' }
	},
	when: {
		label: 'When the council changes the plan',
		options: { 'after-review': 'After a review', 'between-reviews': 'Between reviews' }
	},
	change: { label: 'What changed', options: { move: 'You moved to another area', other: 'Something else' } },
	wants: {
		label: 'What you want',
		options: { mediation: 'Mediation', 'certificate-only': 'Only the certificate' }
	},
	of: {
		label: 'Who it is about',
		options: { council: 'The council', nhs: 'The health service', 'social-care': 'Children’s social care' }
	},
	final: { label: 'Was that their last word?', options: { yes: 'Yes', no: 'No' } },
	stage: { label: 'Stage', options: { '1': 'First', '2': 'Second' } },
	step: {
		label: 'Step',
		options: {
			complained: 'You complained',
			answered: 'The first answer came',
			'stage-2-asked': 'You asked for an investigation',
			'stage-2-answered': 'The answer to the investigation came',
			'panel-asked': 'You asked for a panel',
			'panel-met': 'The panel met',
			reported: 'The panel’s report came',
			closed: 'The council’s last answer came'
		}
	},
	contact: {
		label: 'What was it?',
		options: { meeting: 'A meeting', call: 'A call', 'e-mail': 'An e-mail or message', visit: 'A visit' }
	},
	withWhom: { label: 'Who was it? Name and job', options: {} },
	said: { label: 'What was said?', options: {} },
	note: { label: 'Did you get a note of it?', options: yesOrNo },
	at: { label: 'Where are they from?', options: { school: 'School or college', council: 'The council' } },
	promised: { label: 'What was promised?', options: {} },
	kept: { label: 'Was it kept?', options: { kept: 'Yes', 'in-part': 'In part', broken: 'No' } },
	aim: { label: 'What should come of it, and by when?', options: {} },
	help: { label: 'Which help? How much, how often?', options: {} },
	reason: { label: 'Which reason was given?', options: {} },
	aimMet: { label: 'Was it reached?', options: { yes: 'Yes', 'in-part': 'In part', no: 'No' } },
	ownView: { label: 'What does the child or young person say?', options: {} },
	ourView: { label: 'What do you say?', options: {} },
	next: {
		label: 'What comes next?',
		options: {
			keep: 'Go on like this',
			change: 'Change it',
			more: 'More help',
			specialist: 'Ask a specialist',
			assessment: 'Ask for an assessment'
		}
	},
	who: { label: 'Who', options: {} },
	school: { label: 'Which school', options: {} },
	answer: { label: 'What did it answer?', options: { yes: 'Yes', no: 'No', 'not-clear': 'Neither yes nor no' } },
	ground: {
		label: 'Which reason did it give?',
		options: {
			full: 'It is full',
			'cannot-meet': 'It cannot meet the needs',
			age: 'The age or the kind of need',
			others: 'It would harm the others',
			cost: 'The cost',
			none: 'No reason'
		}
	},
	words: { label: 'Its own words', options: {} },
	rule: { label: 'What it is for', options: {} }
} as const;

export default { kinds, dates, details } as const;
