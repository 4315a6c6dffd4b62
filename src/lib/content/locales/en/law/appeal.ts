export default {
	'appeal-window-2m-1m': {
		inWords:
			'within {{count}} months of the date on the letter, or {{fromCertificate}} month of the certificate, whichever ends later',
		explain:
			'Two clocks run: one from the letter, one from your mediation certificate. The later day counts. The form must have arrived by 5 pm, so send it early.',
		ifMissed: 'Send the appeal at once, ask for more time on the form and say why. Ask for advice today.'
	},
	'appeal-window-section-i': {
		inWords: 'within {{count}} months of the date on the letter',
		explain:
			'This appeal is only about section I. You need no certificate, and a certificate gives you no more time. The form must have arrived by 5 pm.',
		ifMissed: 'Send the appeal at once, ask for more time on the form and say why. Ask for advice today.'
	},
	'appeal-fresh-window': {
		inWords:
			'within {{count}} months of the date on the letter, or {{fromCertificate}} month of the certificate, whichever ends later',
		explain:
			'Each changed plan gives you a new right to appeal. The later of the two days counts. The form must have arrived by 5 pm, so send it early.',
		ifMissed: 'Send the appeal at once, ask for more time on the form and say why. Ask for advice today.'
	},
	'appeal-late': {
		inWords: 'no fixed time: at once',
		explain:
			'You can still ask. Send the form at once, ask for more time and say why it is late. The Tribunal decides if that is fair.',
		ifMissed: 'Ask for advice today.'
	},
	'appeal-no-certificate-leave': {
		inWords: 'no fixed time: at once',
		explain: 'You needed a certificate and could not get it in time. Write to the Tribunal, ask for leave and say why.',
		ifMissed: 'Ask for advice today.'
	},
	'appeal-incomplete': {
		inWords: '{{weeksEarly}} weeks before the last day',
		explain:
			'A form that lacks something is sent back, and the clock does not stop. This day leaves you time to send it again. It is not a legal limit.',
		ifMissed: 'Send the form as soon as you can, and check that nothing is missing.'
	},
	'dda-claim-6m': {
		inWords: 'within {{count}} months, counting the day it happened',
		explain:
			'The claim is against a school. When it went on for a time, count from its last day. No holiday moves this day, and a weekend gives no more time.',
		ifMissed: 'You can still ask the Tribunal to hear a late claim. Send it at once, say why, and ask for advice.'
	},
	'dda-ehrc-plus3': {
		inWords: 'do not count on it',
		explain: 'An old text of the law speaks of more time. The power behind it seems to be gone. We never add it.',
		ifMissed: ''
	},
	'dda-county-court-6m': {
		inWords: 'within {{count}} months, counting the day it happened',
		explain:
			'This is for a claim against a college, a private nursery or the council. The court may allow longer if that is fair.',
		ifMissed: 'Ask for legal advice at once.'
	},
	'trib-register-10wd': {
		inWords: 'about {{count}} working days; sometimes up to {{reported}}',
		explain: 'Then you get a letter with the dates of your case. It is an aim, not a limit.',
		ifMissed: 'After {{reported}} working days, phone the Tribunal.'
	},
	'trib-la-response-30wd': {
		inWords: 'within {{count}} working days of getting it from the Tribunal',
		explain:
			'Days in August and around Christmas do not count. The letter that registers your appeal gives the true date: follow that.',
		ifMissed: 'You can ask the Tribunal to act. Ask for advice first.'
	},
	'trib-directed-date': {
		inWords: 'by 5 pm on the date in the letter',
		explain: 'A date that the Tribunal wrote is the last day as it stands. No holiday moves it.',
		ifMissed: 'Ask the Tribunal for more time before the date, on its form for changes.'
	},
	'trib-bundle-10wd': {
		inWords: 'at least {{count}} working days before the hearing',
		explain: 'The bundle holds all papers of the case. When your letter gives another date, follow the letter.',
		ifMissed: 'Write to the council, and tell the Tribunal.'
	},
	'trib-hearing': {
		inWords: 'no time limit',
		explain:
			'It is mostly in the letter that registers your appeal. Some appeals about a move to a new school get their date later. You can ask for an earlier one when a move is near.',
		ifMissed: 'Ask the Tribunal for a date.'
	},
	'trib-decision-10wd': {
		inWords: 'about {{count}} working days after the hearing',
		explain: 'It is an aim, not a limit.',
		ifMissed: 'Write to the Tribunal and ask.'
	},
	'trib-challenge-28d': {
		inWords: 'within {{count}} days of the decision being sent',
		explain:
			'Your letter must have arrived by then. The rules leave out days in August and around Christmas, but do not rely on that.',
		ifMissed: 'Send it late with your reasons, and ask for advice.'
	},
	'ut-permission-1m': {
		inWords: 'within {{count}} month of the Tribunal’s letter about leave to appeal',
		explain: 'Your form must have arrived by 5 pm. This step needs legal advice.',
		ifMissed: 'Send it late with your reasons, and ask for advice.'
	},
	'excl-irp-15sd': {
		inWords: 'within {{count}} school days of the governors’ letter',
		explain:
			'The governors decided that the exclusion stays. You can ask for an independent panel, with an expert in special needs. After this time there is no second chance.',
		ifMissed: 'Ask for advice. A claim of disability discrimination may still be open.'
	},
	'excl-governors-15sd': {
		inWords: 'within {{count}} school days of being told',
		explain:
			'This is for a permanent exclusion, or for more than fifteen days in a term. You can speak at the meeting.',
		ifMissed: 'Write to the clerk of the governors. You can complain to the school.'
	}
} as const;
