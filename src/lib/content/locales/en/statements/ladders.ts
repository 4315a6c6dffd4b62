/** What starts the next stage of a complaint. */
export default {
	'next-when-talk-did-not-help': 'The talk did not help? Then write.',
	'next-after-written-answer': 'Not happy with the answer? Ask for the next step of the procedure.',
	'next-after-panel': 'When the panel has answered, the Department for Education can look at the steps.',
	'next-after-governors-answer': 'When the governors have answered, you can go to the Department for Education.',
	'next-after-college-procedure':
		'When the college’s procedure is finished, you can go to the Department for Education.',
	'next-after-provider': 'When the nursery has answered, you can tell Ofsted and the council.',
	'next-after-first-answer': 'Not happy, or no answer in time? Ask for the second stage.',
	'next-after-final-answer': 'With the final answer, or when its time has run out, you can go to the Ombudsman.',
	'next-ask-for-investigation': 'Not happy, or no answer in time? Ask for an investigation.',
	'next-ask-for-care-panel': 'Not happy with the investigation? Ask for a panel.',
	'next-after-care-panel': 'After the panel you can go to the Ombudsman.',
	'next-health-ombudsman': 'Not happy with the answer? Then there is the health ombudsman.',
	'next-complain-about-data': 'Copies late or missing? Complain about it to the same body.',
	'next-data-watchdog': 'No good answer? Then go to the Information Commissioner (ICO).',
	'next-panel-if-permanent': 'Is the exclusion permanent, and did the governors keep to it? Ask for the review panel.',
	'next-claim-can-return': 'A discrimination claim can ask for the place back. It has its own time.',
	'next-transport-second': 'Not happy? Ask for the second step of the transport appeal.',
	'next-budget-complaint': 'Not happy with the review? Complain to the council.',
	'school-times-are-its-own': 'The law sets no times here. The school’s own procedure does.',
	'times-are-guidance': 'These times come from the Ombudsman’s code. Your council’s own policy may differ.',
	'lgo-is-lgsco': 'Older papers say LGO. It is the same Ombudsman, now for social care too.',
	'their-own-form': 'They have a form of their own. Keep your letters and dates at hand.',
	'next-none': 'This is the last step of this ladder.',
	'admission-panel-decides': 'The panel decides, and that binds the school.',
	'care-times-from-memory': 'We know some of these times from memory only.'
} as const;
