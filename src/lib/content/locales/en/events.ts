/** What may happen in a case, by kind. */
export const events = {
	'assessment-requested': { title: 'I asked for an assessment', past: 'You asked for an assessment' },
	'assessment-agreed': { title: 'The council will assess', past: 'The council said it will assess' },
	'assessment-refused': { title: 'The council will not assess', past: 'The council said no to an assessment' },
	'draft-plan': { title: 'A draft plan', past: 'A draft plan came' },
	'plan-refused': { title: 'There will be no plan', past: 'The council said no to a plan' },
	'final-plan': { title: 'A final plan', past: 'The final plan came' },
	'other-letter': { title: 'Something else', past: 'A letter came' },
	'mediation-adviser-told': { title: 'I spoke to the mediation adviser', past: 'You told the mediation adviser' },
	'mediation-certificate': { title: 'I got the mediation certificate', past: 'The mediation certificate came' },
	'appeal-sent': { title: 'I sent an appeal', past: 'You sent an appeal' }
} as const;

/** The days an event has. */
export const eventDates = {
	letterDate: 'The date printed on the letter',
	sentDate: 'The day it was sent, if you can prove it',
	receivedDate: 'The day it came',
	endGiven: 'The last day to answer that the letter gives',
	certificateDate: 'The date printed on the certificate',
	on: 'When was that?'
} as const;

/** What else is asked about an event. */
export const eventDetails = {
	by: {
		label: 'How did you send it?',
		options: {
			'e-mail': 'By e-mail',
			'first-class': 'By first class post',
			'signed-for': 'By signed-for post',
			'by-hand': 'By hand',
			'online-form': 'On the council’s website'
		}
	},
	afterFive: { label: 'Was it after 5 in the afternoon?', options: { yes: 'Yes', no: 'No' } },
	about: {
		label: 'What is it about?',
		options: { 'section-i-only': 'Only the school or college (section I)', more: 'More than that' }
	},
	wants: {
		label: 'What do you want?',
		options: { mediation: 'To meet for mediation', 'certificate-only': 'The certificate only' }
	}
} as const;
