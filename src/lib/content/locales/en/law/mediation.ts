export default {
	'mediation-contact-2m': {
		inWords: 'within {{count}} months of the date on the letter',
		explain:
			'You must speak to the adviser before you can appeal. You do not have to take part in mediation. No holiday moves this day, also not in August or at Christmas.',
		ifMissed:
			'Contact the adviser anyway and ask for the certificate in writing. Send the appeal at once and ask for advice.'
	},
	'mediation-cert-3wd': {
		inWords: 'within {{count}} working days of hearing that you do not want mediation',
		explain: 'You need the certificate for your appeal. The day you told the adviser does not count.',
		ifMissed: 'Ask the adviser for it. You can complain to the council, which pays for the adviser.'
	},
	'mediation-arrange-30d': {
		inWords: 'within {{count}} days of hearing that you want it',
		explain: 'All days count, also weekends. If it cannot be arranged in time, you get the certificate anyway.',
		ifMissed: 'Tell the adviser and ask for your certificate.'
	},
	'mediation-health-relay-3wd': {
		inWords: 'within {{count}} working days of hearing that health is part of it',
		explain: 'You want to talk about the health part of the plan. The council must pass that on.',
		ifMissed: 'Write to the council, and to the health board yourself.'
	},
	'mediation-arrange-30d-health': {
		inWords: 'within {{count}} days of hearing that you want it',
		explain:
			'This is for when only the health part is at issue. All days count. One guide speaks of working days, so the board may say that it has longer.',
		ifMissed: 'Complain to the health board.'
	},
	'mediation-cert-fail-3wd': {
		inWords: 'within {{count}} working days of hearing that',
		explain: 'With the certificate you can appeal at once. If nobody tells the adviser, tell them yourself.',
		ifMissed: 'Ask the adviser for it, and tell the council.'
	},
	'mediation-notice-5wd': {
		inWords: 'at least {{count}} working days before it',
		explain: 'You can agree to a shorter time if it suits you.',
		ifMissed: 'Ask for another date.'
	},
	'mediation-cert-after-3wd': {
		inWords: 'within {{count}} working days of its end',
		explain: 'You get it also when you found an agreement. Keep it: you may still need it.',
		ifMissed: 'Ask the adviser for it.'
	},
	'mediation-not-needed': {
		inWords: 'no time limit',
		explain:
			'You need none for an appeal that is only about section I, the school or college. You need none for a claim of disability discrimination. You may still choose mediation.',
		ifMissed: ''
	},
	'mediation-agreement-appealable': {
		inWords: 'in the time for such an order, unless you agreed another time in writing',
		explain:
			'You and the council agreed on something that could be appealed. The council must then keep to the times for orders.',
		ifMissed: 'Write to the council and ask it to keep to the agreement. You can complain, or ask for legal advice.'
	},
	'mediation-agreement-other-2w': {
		inWords: 'within {{count}} weeks of the agreement, unless you agreed another time in writing',
		explain: 'You agreed on something that could not be appealed, for example about health or social care.',
		ifMissed: 'Write and ask it to keep to the agreement. You can complain.'
	},
	'mediation-icb-tells-la-1w': {
		inWords: 'within {{count}} week of the agreement',
		explain: 'This is for when the council was not there.',
		ifMissed: 'Complain to the health board. You can also tell the council yourself.'
	},
	'drs-no-limit': {
		inWords: 'no time limit',
		explain:
			'It is free, and both sides must want it. It does not stop any other clock. Keep an eye on your date to appeal.',
		ifMissed: ''
	}
} as const;
