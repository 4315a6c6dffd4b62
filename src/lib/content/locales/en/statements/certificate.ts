/** The letter, the certificate, and what is agreed in mediation. */
export default {
	'certificate-is-needed': 'For this appeal you need a mediation certificate.',
	'no-certificate-for-school-alone': 'An appeal about Section I alone needs no certificate.',
	'no-extra-for-health-and-care': 'Health and social care on the same appeal need no mediation of their own.',
	'adviser-day-stands-alone': 'The day to contact the adviser is a day of its own, apart from the appeal’s.',
	'certificate-follows-a-no': 'You told the adviser that you do not want to mediate. The certificate must follow.',
	'council-arranges-meeting': 'You want to mediate. The council must arrange the meeting and take part.',
	'certificate-follows-the-meeting': 'After the meeting the adviser must give you the certificate.',
	'certificate-when-not-arranged':
		'If the meeting cannot be arranged in time, the certificate must come without it. If nobody tells the adviser, do it yourself.',
	'printed-date-counts': 'The date of issue printed on the certificate counts, not the day it came.',
	'ask-for-a-copy': 'Keep a photo of it. Cannot find it? Ask the adviser for a copy.',

	'script-who-you-are': 'My name is … I call about … (name and date of birth).',
	'script-decision-and-date': 'The council’s letter is dated … It says that …',
	'script-you-wish-to-appeal': 'I wish to appeal.',
	'script-certificate-or-meeting': 'I do not want mediation, I want the certificate. (Or: I want to mediate.)',
	'script-what-it-is-about': 'It is about education. (Or: also about health, also about social care.)',
	'script-what-you-need': 'I need … (an interpreter, a call at another time, somebody with me).',
	'script-when-it-comes': 'When will the certificate come, and how?',
	'script-write-it-down': 'Write down the day, the time and the name of the person. Then log the call here.',

	'plan-what-is-at-issue': 'What is it about? One line for each point.',
	'plan-what-you-would-accept': 'What would you accept? What not?',
	'plan-your-evidence': 'Which papers show it? Mark the page.',
	'plan-who-must-come': 'Who has to come? Somebody from the council who can decide.',
	'plan-what-to-write-down': 'Before you leave: what was agreed, in which words, by when, by whom.',

	'agreement-in-writing': 'What you agree must be put in writing.',
	'agreement-like-an-order': 'On points that can be appealed, the council must act as if the Tribunal had ordered it.',
	'agreement-on-other-points': 'On other points it must act in a set time, unless you agree another one in writing.',
	'agreement-exact-words': 'Write down the exact words that go into the plan.',
	'agreement-with-a-day': 'Write down a day for each thing.',
	'ask-for-consent-order':
		'Is an appeal running? Ask the Tribunal for a consent order. Do not only take the appeal back.',

	'refusal-letter-holds': 'The law lists what a no to an assessment must hold.',
	'no-plan-letter-holds': 'A no to a plan must say so, with reasons and your right to appeal.',
	'dropped-letter-holds': 'A letter that drops the changes must give reasons and your right to appeal.',
	'ending-letter-holds': 'A letter that ends a plan must say why, and that you can appeal.',
	'letter-names-adviser': 'The letter must name the mediation adviser and say how to reach them.',
	'letter-should-hold': 'A letter that can be appealed should say this.',
	'missing-rights-explain-a-late-appeal':
		'A letter that does not tell you your rights can explain a late appeal. We keep this note for you.',
	'appeal-all-the-same': 'Do not wait for the fuller letter. Your last day runs from the first one.'
} as const;
