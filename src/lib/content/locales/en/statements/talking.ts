/** Ways of agreeing: talk, disagreement resolution, mediation. */
export default {
	'talk-fixes-quickly': 'A talk or a letter can put things right quickly.',
	'talk-binds-nobody': 'Nobody is bound by what was only said. Ask for it in writing.',
	'no-clock-stops': 'It does not stop the time for an appeal. Your last day stays the same.',

	'drs-any-disagreement':
		'It is for any disagreement about special educational needs, with a plan or without, at any time.',
	'drs-with-whom':
		'It can be with the council, the school or college, or the NHS. It can be about education, health or care.',
	'drs-both-agree': 'Both sides have to want it. Nobody can be made to come.',
	'drs-forces-nobody': 'It ends in an agreement or in nothing. Nobody decides for you.',
	'drs-no-certificate': 'It gives no mediation certificate. For that you contact the mediation adviser.',

	'mediation-what-about':
		'You and the council sit down with somebody neutral. It is about a decision that can be appealed.',
	'mediation-health-and-care': 'The health and social care parts of a plan can be on the table too.',
	'mediation-agreement-binds':
		'What you agree is put in writing. On points that can be appealed, it binds the council like an order.',
	'mediation-council-comes': 'If you want mediation, the council has to take part.',
	'mediation-travel-paid': 'Reasonable travel may be paid.',
	'mediation-forces-nobody': 'Nobody can be made to agree.',
	'mediation-is-your-choice': 'You choose: a meeting, or the certificate alone. You never have to mediate.',
	'mediation-school-only-too':
		'You can ask for mediation about the school alone. It cannot be turned down for that reason.',
	'mediation-contact-adviser':
		'Contact the mediation adviser named in the council’s letter. It has a last day of its own.',

	'advice-explains': 'They explain your rights and can help with letters.',
	'advice-decides-nothing': 'They advise. They decide nothing.'
} as const;
