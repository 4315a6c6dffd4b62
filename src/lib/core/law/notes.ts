/** Notes that belong to one result alone. Those that always go with a rule stand in the rule. */
export const resultNotes = [
	'end-given-is-too-early',
	'prove-when-it-was-sent',
	'could-be-later-ask-the-school',
	'birthday-when-school-year-begins',
	'or-when-the-course-ends',
	'a-late-notice-buys-no-time',
	'give-the-day-of-the-request',
	'could-be-later-give-the-last-review',
	'could-be-later-give-the-decision',
	'not-known-long-enough-before',
	'late-only-after-both-readings'
] as const;

export type ResultNote = (typeof resultNotes)[number];
