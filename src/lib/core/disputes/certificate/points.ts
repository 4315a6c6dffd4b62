import type { StatementId } from '../statements/index.ts';

/** What to say on the phone to the mediation adviser, in order. */
export const phoneScript = [
	'script-who-you-are',
	'script-decision-and-date',
	'script-you-wish-to-appeal',
	'script-certificate-or-meeting',
	'script-what-it-is-about',
	'script-what-you-need',
	'script-when-it-comes',
	'script-write-it-down'
] as const satisfies readonly StatementId[];

/** What to think of before a mediation meeting (L-7.2). */
export const mediationPlan = [
	'plan-what-is-at-issue',
	'plan-what-you-would-accept',
	'plan-your-evidence',
	'plan-who-must-come',
	'plan-what-to-write-down'
] as const satisfies readonly StatementId[];

/** What to see to when there is an agreement. */
export const agreementPoints = [
	'agreement-in-writing',
	'agreement-exact-words',
	'agreement-with-a-day',
	'agreement-like-an-order',
	'agreement-on-other-points',
	'ask-for-consent-order'
] as const satisfies readonly StatementId[];
