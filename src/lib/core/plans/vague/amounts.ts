import type { Wordings } from './patterns.ts';

// Words that stand where an amount should stand.

/** A door that is open, and nobody who comes through it. */
export const accessPatterns: Wordings = {
	'access-to': 'access to',
	'able-to-access': 'able to access',
	'access-through': 'accessed? (?:via|through|by)',
	opportunities: 'opportunit(?:y|ies) (?:for|to|of)',
	'exposure-to': 'exposure to',
	availability: 'made available|availability of|(?:will|to) be available'
};

export const amountPatterns: Wordings = {
	regular: 'regular(?:ly)?',
	ongoing: 'on-?going|continued support|continuing support',
	'time-to-time': 'from time to time|now and (?:then|again)|at times',
	frequent: 'frequent(?:ly)?|often',
	'as-much-as': 'as (?:much|often|many|frequently|soon) as (?:possible|he can|she can|they can|needed|required)',
	sufficient: '(?:sufficient|adequate|enough) (?:\\p{L}+ )?(?:support|time|help|supervision|breaks|staff|adults?|rest)',
	'some-number': 'a number of|a few|several|numerous|some (?:sessions|time|lessons|support|help|visits)',
	periodic: 'periodic(?:ally)?|intermittent(?:ly)?|occasional(?:ly)?|at intervals',
	'extra-time': { words: '(?:extra|additional|more) time', clearedBy: 'number' },
	breaks: '(?:movement|sensory|rest|brain|calm|learning) breaks?',
	'level-of': '(?:high|higher|significant|considerable|substantial|appropriate|good) (?:level|degree|amount)s? of',
	'short-sessions': '(?:short|brief|quick) (?:\\p{L}+ )?(?:sessions?|bursts|activities|periods?)',
	intensive: 'intensive(?:ly)?|intense support',
	'little-and-often': 'little and often'
};

/** A number that is a most and no least, or a least with no number. */
export const ceilingPatterns: Wordings = {
	'up-to': 'up to',
	'at-least': { words: 'at least|a minimum of|no less than', clearedBy: 'number' },
	'equivalent-of': '(?:the )?equivalent of|in the region of|approximately|around \\d+|roughly|averag(?:e|ing)',
	'can-be-used-flexibly': 'used flexibly|annualised|banked hours'
};
