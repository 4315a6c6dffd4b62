/** What the letters of a disagreement are called. */
export const disagreeKinds = {
	'L-7-1': {
		title: 'To the mediation adviser',
		what: 'It asks for the certificate that opens an appeal, or for mediation.'
	}
} as const;

/** Why each of their parts is there. */
export const disagreeWhy = {
	'adviser-decision': 'The adviser has to know which decision it is, and of which day.',
	'wish-to-appeal': 'The law wants the adviser to hear that you wish to appeal. You can still change your mind.',
	'wants-certificate': 'Nobody has to mediate. The adviser must then send the certificate.',
	'wants-mediation': 'The council must take part when you want it.',
	'certificate-after': 'You can appeal after mediation too. The certificate comes when it is over.',
	'mediation-issues': 'Health and social care have other people to invite.',
	'mediation-needs': 'You can ask for what you need to take part.',
	'adviser-reply': 'The date on the certificate counts for your appeal.'
} as const;
