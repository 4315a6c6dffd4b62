/** What a reader should know beside a date. */
export default {
	'later-of-decision-and-plan':
		'The law does not say which day counts as the day of assessing. We use the later of the decision and the plan.',
	'counted-from-the-request': 'The weeks count from your request, not from a later letter.',
	'a-later-request-loses-priority':
		'You can ask for a school after this day too. But then your wish does not come first in the same way.',
	'guidance-not-law': 'This is guidance. They should do it, but the law does not force them to.',
	'the-first-day-does-not-count': 'The first day does not count here. Elsewhere it does.',
	'review-ends-with-the-letter': 'A review is over when the decision letter is sent, not when the meeting ends.',
	'a-day-to-plan-by': 'This day helps you plan. It is not a legal limit.',
	'safe-with-a-clear-day': 'Some count one day less. We show the safe day and the last one.',
	'before-is-said-as-by':
		'The law says before this day. Guidance says by this day. We call it late only from the day after.',
	'no-august-or-christmas-rule': 'No holiday gives more time here, also not in August or at Christmas.',
	'adding-b-or-f-needs-a-certificate':
		'If you also appeal about what the plan says, you need a certificate from the mediation adviser.',
	'must-be-received': 'It must have arrived by then. Sending it on that day can be too late.',
	'certificate-needed': 'You need a certificate from the mediation adviser for this appeal.',
	'an-aim-not-a-limit': 'The Tribunal aims at this day. It is not a legal limit.',
	'unless-the-tribunal-directs': 'If the Tribunal wrote another day, that day counts.',
	'old-pages-say-four-weeks': 'Some web pages still give an old time of four weeks. It changed in 2015.',
	'keep-the-plan-at-once': 'The plan goes on at once. This day is for the changes.',
	'only-before-the-response': 'This counts when the council told the Tribunal before its answer to the appeal.',
	'use-the-councils-policy': 'Look at the council’s own policy. If it gives other times, use those.',
	'the-ombudsman-may-allow-longer': 'The Ombudsman may still look at a late complaint.',
	'counted-the-safe-way': 'We count the safe way, so the last day may be one later.',
	'not-a-bar-on-asking': 'You can ask before this day too.',
	'no-appeal-before-a-decision': 'You can appeal only when there is a final plan or a no in writing.',
	'two-readings-of-a-reversed-refusal': 'There are two ways to count. We show both and use the earlier day.',
	'summer-born-at-fifteen': 'Somebody born in summer is still 15 on this day.',
	'if-a-decision-cannot-be-made':
		'If the young person cannot make a decision even with help, a parent or another person acts for them.',
	'not-needed-for-section-i-only': 'You do not need the adviser if you appeal only about section I, the school.',
	'do-not-count-on-it': 'We never add this time.',
	'the-registration-letter-wins': 'The date in the Tribunal’s letter counts. Our day is an estimate.',
	promptly: 'Do not wait for the last day. A court can say no because you waited.',
	'no-time-when-nothing-changes':
		'If nothing changes after the new assessment, we know no time limit. Ask the council.',

	'end-given-is-too-early': 'The council’s letter gives you less time than the law. The day in the law counts.',
	'prove-when-it-was-sent': 'You may have to prove when the letter was sent. Aim for the earlier day.',
	'could-be-later-ask-the-school': 'The true day may be later. Ask the school for its terms.',
	'birthday-when-school-year-begins':
		'The birthday is close to the start of the school year. Ask the council which day it uses.',
	'or-when-the-course-ends': 'If the course or training ends sooner, that day counts.',
	'a-late-notice-buys-no-time': 'The letter with the changes came late. That gives the council no more time.',
	'give-the-day-of-the-request': 'Add the day of your request. The day may then be earlier.',
	'could-be-later-give-the-last-review': 'Add the day of the last review. The day may then be later.',
	'could-be-later-give-the-decision': 'Add the day of the last decision letter. The law may then allow longer.',
	'not-known-long-enough-before':
		'The old council did not know of the move long enough before. Use the rule for a late move.',
	'late-only-after-both-readings':
		'The Tribunal sent the order later than its date. We call it late only when both counts are over.'
} as const;
