export default {
	'school-complaint': {
		inWords: 'the school’s own policy sets the times',
		explain: 'Look up the complaints policy on the school’s website. There are no times for all schools.',
		ifMissed: 'Complain anyway, and say why it is late.'
	},
	'dfe-complaint': {
		inWords: 'no time limit, after the school’s own steps',
		explain:
			'It looks at how the school dealt with your complaint, not at who was right. Do not wait: the time to go to court does not stop.',
		ifMissed: 'Ask for advice.'
	},
	'la-complaint-ack-5wd': {
		inWords: 'within {{count}} working days',
		explain: 'This is the Ombudsman’s code for councils. Your council’s own policy may say something else.',
		ifMissed: 'Ask the council for it. You can tell the Ombudsman later.'
	},
	'la-complaint-s1-10wd': {
		inWords: 'within {{count}} working days of saying that it has it',
		explain: 'This is the first stage. The council may take up to {{longer}} working days if it gives reasons.',
		ifMissed: 'Ask for the next stage.'
	},
	'la-complaint-s2-20wd': {
		inWords: 'within {{count}} working days of saying that it has your request',
		explain: 'This is the last stage with the council. After it you can go to the Ombudsman.',
		ifMissed: 'Go to the Ombudsman.'
	},
	'lgsco-12m': {
		inWords: 'within {{count}} months, counting the day you first knew',
		explain:
			'Complain in writing. The Ombudsman cannot look at what you could have appealed. It may allow a late complaint.',
		ifMissed: 'Write anyway, and say why it is late.'
	},
	'nhs-complaint-12m': {
		inWords: 'within {{count}} months of what happened, or of knowing about it',
		explain: 'A good reason can give you longer.',
		ifMissed: 'Complain anyway, and say why it is late.'
	},
	'phso-12m': {
		inWords: 'within {{count}} months of knowing about it',
		explain: 'First you need the answer of the health service itself.',
		ifMissed: 'Write anyway, and say why it is late.'
	},
	'csc-complaint-12m': {
		inWords: 'within {{count}} months of what happened',
		explain: 'The complaint has three stages: an answer, an investigation and a panel.',
		ifMissed: 'Complain anyway, and say why it is late.'
	},
	'csc-stage-1-10wd': {
		inWords: 'within {{count}} working days, at most {{longest}}',
		explain: 'This is the first stage.',
		ifMissed: 'Ask for the next stage.'
	},
	'csc-stage-2-ask-20wd': {
		inWords: 'within {{count}} working days of the first answer',
		explain: 'This is the second stage. Somebody from outside looks at it too.',
		ifMissed: 'Ask anyway, and say why it is late.'
	},
	'csc-stage-2-25wd': {
		inWords: 'within {{count}} working days, at most {{longest}}',
		explain: 'You get a report and the council’s answer to it.',
		ifMissed: 'Ask for the report. You can go to the Ombudsman.'
	},
	'csc-stage-3-ask-20wd': {
		inWords: 'within {{count}} working days of the answer to the investigation',
		explain: 'This is the third stage.',
		ifMissed: 'Ask anyway, and say why it is late.'
	},
	'csc-panel-30wd': {
		inWords: 'within {{count}} working days of your request',
		explain: 'You can speak at the meeting.',
		ifMissed: 'Ask the council for the date. You can go to the Ombudsman.'
	},
	'csc-panel-report-5wd': {
		inWords: 'within {{count}} working days of its meeting',
		explain: 'The report says what the panel recommends.',
		ifMissed: 'Ask the council for the report.'
	},
	'csc-panel-reply-15wd': {
		inWords: 'within {{count}} working days of the report',
		explain: 'After it you can go to the Ombudsman.',
		ifMissed: 'Go to the Ombudsman.'
	},
	'jr-3m': {
		inWords: 'promptly, and within {{count}} months; get advice within {{weeksToAdvice}} weeks',
		explain:
			'This is for when a council breaks the law and nothing else helps. Being late is often the end of it. A letter to the council comes first. You need legal advice.',
		ifMissed: 'Ask for legal advice at once.'
	},
	'sar-1m': {
		inWords: 'within {{count}} month of getting your request',
		explain:
			'It counts for councils, schools and health services. They may take longer when it is complex, but must tell you so in time.',
		ifMissed: 'Complain to whoever holds the records, then to the Information Commissioner.'
	},
	'data-complaint-ack-30d': {
		inWords: 'within {{count}} days of getting it',
		explain: 'Every organisation must take complaints about how it handles personal data.',
		ifMissed: 'Go to the Information Commissioner.'
	},
	'pupil-record-15sd': {
		inWords: 'within {{count}} school days of getting your request',
		explain: 'This is for schools kept by the council. For an academy, ask for the personal data instead.',
		ifMissed: 'Complain to the school. You can also ask for the personal data.'
	}
} as const;
