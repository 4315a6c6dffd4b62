/** The sections of the rule book. */
export const families = {
	assessment: { title: 'Asking for an assessment and the first plan' },
	reassessment: { title: 'Assessing again' },
	review: { title: 'Reviews, changes and moving on' },
	moving: { title: 'Moving to another council' },
	'ending-and-age': { title: 'Ending a plan, and age' },
	mediation: { title: 'Mediation' },
	appeal: { title: 'Appeals, claims and exclusions' },
	order: { title: 'After the Tribunal decides' },
	'personal-budget': { title: 'Personal budgets' },
	complaint: { title: 'Complaints, courts and records' }
} as const;

/** Who has to act. */
export const actors = {
	family: 'You',
	'local-authority': 'The council',
	school: 'The school',
	adviser: 'The person asked for advice',
	'mediation-adviser': 'The mediation adviser',
	'health-body': 'The health board',
	tribunal: 'The Tribunal',
	'other-body': 'Whoever is responsible'
} as const;

/** How far a rule was checked. */
export const checks = {
	P: 'We read this in the law itself.',
	p: 'We read part of this in the law, or an older text of it.',
	S: 'We read this in a trusted guide, not in the law itself.',
	M: 'We know this from memory. Check it with an adviser.'
} as const;

/** How strong a source is. */
export const ranks = {
	act: 'Act of Parliament',
	regulations: 'Regulations',
	case: 'Decision of a court or tribunal',
	guidance: 'Guidance',
	practice: 'How it is usually done'
} as const;

/** Reasons that may excuse a delay. */
export const exceptions = {
	E1: 'The school was closed for 4 weeks or more, and its head was asked for advice around that time.',
	E2: 'Something out of the ordinary happened to the child, the parent or the young person.',
	E3: 'The child, the parent or the young person was away from the area for 4 weeks or more.',
	E4: 'The child or young person missed an appointment for the assessment.',
	E5: 'Something out of the ordinary happened, or the family was away for 2 weeks or more.'
} as const;

/** What can be done when a day has passed. */
export const remedies = {
	A1: 'Write to the council’s SEN team, name the law and ask for a date.',
	A2: 'Complain to the council. After its last answer, go to the Ombudsman.',
	A3: 'Ask a solicitor about a letter before a court claim. Do not wait.',
	A4: 'Appeal, or ask to appeal late.',
	A5: 'Ask the Tribunal for a change on its form.',
	A6: 'Complain to the health service or health board. After its answer, go to the health ombudsman.',
	A7: 'Complain to the school, then to the Department for Education.',
	A8: 'Complain to whoever holds the records, then to the Information Commissioner.',
	A9: 'Ask for free advice: your local SENDIASS, IPSEA or SOS SEN.'
} as const;

/** How a rule counts. */
export const conventions = {
	none: 'There is nothing to count.',
	K1: 'Weeks after an event. The last day has the same weekday. No holiday changes it.',
	K2: 'Days after an event. The first day does not count. All days count.',
	K3: 'Days from the day something came. That day is day 1. All days count.',
	K4: 'Months after an event. The last day has the same number, or is the end of the month.',
	K5: 'The later of two times. An end in August or at Christmas moves to the next open day.',
	K6: 'Days of the Tribunal. August and Christmas do not count, but a written date is kept as it is.',
	K7: 'Months that begin with a day. They end one day before the day with the same number.',
	K8: 'Before a fixed day of the year.',
	K9: 'At least so long before an event. One clear day more is safe.',
	K10: 'Working days: Monday to Friday without bank holidays.',
	K11: 'School days: days on which the school is open.',
	K12: 'By age.',
	K13: 'A month from receipt. At a weekend or bank holiday the next working day.',
	K14: 'Promptly, and within three months less one day.',
	K15: 'The steps after a review meeting. The earlier of two times.'
} as const;

/** What kind of day it is. */
export const gives = {
	'last-day': 'Last day',
	'first-day': 'First day',
	until: 'Until',
	'planning-day': 'Day to plan by',
	'no-date': 'No time limit'
} as const;

/** The choices some rules ask for. */
export const options = {
	move: 'We moved to another area',
	other: 'Something else',
	school: 'A school',
	'post-16': 'A place after school',
	'fe-college': 'At a college',
	apprenticeship: 'In an apprenticeship',
	'assess-notify': 'To say that it will assess',
	'assess-noplan': 'To say if there will be no plan',
	'assess-final': 'To send the final plan after assessing',
	'make-draft': 'To send a draft plan',
	'make-final': 'To send the final plan',
	remit: 'To decide again',
	amend: 'To change what the plan says',
	'name-school': 'To change only the school',
	continue: 'To keep the plan',
	'continue-amend': 'To keep the plan and change it'
} as const;

/** Where a duty stands. */
export const states = {
	'waiting-for-input': 'We need a day from you',
	running: 'Running',
	'due-soon': 'Soon',
	'due-today': 'Today',
	overdue: 'The day has passed',
	closed: 'Done'
} as const;

export const certainties = {
	exact: 'Exact, if the days you gave are right',
	estimate: 'An estimate',
	depends: 'Depends on a day you have not given',
	'no-clock': 'No time limit'
} as const;

/** How a duty was closed. */
export const closings = {
	met: 'Done',
	ended: 'Fell away',
	superseded: 'Another took its place',
	reached: 'This day has come',
	passed: 'This day is over'
} as const;

/** The presumption of when a letter arrived. */
export const receipts = {
	proof: 'You have proof of the day it arrived.',
	'same-working-day': 'We take it that it arrived on the day you sent it.',
	'next-working-day': 'We take it that it arrived on the next working day.',
	'working-day-after-posting': 'We take it that the post came on the next working day.'
} as const;

/** A day somebody gave in writing. */
export const givenDays = {
	tribunal: 'The Tribunal gave this day in writing, so it counts.',
	council: 'The council gave this day in writing.',
	notCounted: 'The council gave another day in writing. It cannot give time that the law does not.'
} as const;
