import type { Wordings } from './patterns.ts';

/** Put off: the plan is where it should be decided. */
export const undecidedPatterns: Wordings = {
	'advice-sought':
		'(?:advice|guidance|support|input) (?:will|to|can|should|may|could|must) be (?:sought|requested|obtained|taken)|seek (?:advice|guidance|support)',
	consideration:
		'consideration (?:will|should|to|must|can|is) (?:be )?(?:given|made)|(?:will|to|should) (?:be )?consider(?:ed)?|give consideration',
	'as-advised':
		'(?:as|where|when) (?:advised|recommended|suggested|directed|identified|outlined|deemed necessary) by|following (?:the )?advice (?:from|of)|in line with (?:the )?advice|on the advice of',
	referral:
		'(?:a |an )?(?:\\p{L}+ )?referral (?:will|can|should|may|to|could|has|is) (?:be )?(?:made|considered|been made)|(?:will|to|should|can) be referred',
	'to-be-confirmed': 'TBC|TBA|to be (?:confirmed|agreed|decided|determined|arranged|finalised|discussed|identified)',
	'to-be-assessed':
		'(?:will|to|should) be (?:assessed|explored|investigated|trialled|looked into|discussed)|(?:further|an?) assessment(?:s)? (?:will|should|to|may|is|of need)',
	'under-review':
		'(?:kept |be )?under review|(?:review|monitor|evaluat)\\p{L}* (?:regularly|as (?:needed|appropriate|required|necessary)|periodically|on an ongoing basis)',
	'other-document':
		'(?:individual|personal|personalised|one[- ]page|pupil) (?:education|learning|support|provision|behaviour) (?:plan|profile)s?|IEPs?|provision maps?',
	'see-report':
		'(?:see|refer to|as per|as set out in|as outlined in|as detailed in|in accordance with) (?:the |their |his |her |attached )*(?:\\p{L}+ ){0,4}(?:reports?|advice|programme|assessment|appendix|guidance)',
	'long-term-aim': 'in (?:the )?(?:due course|future|longer term)|over time|gradually|eventually'
};

/** Written by one, left to another, and nobody is said to give it. */
export const handedOverPatterns: Wordings = {
	'programme-by':
		'(?:programmes?|plans?|strategies|targets|activities|exercises|package)(?: \\p{L}+){0,3} (?:devised|designed|written|set|provided|advised|recommended|drawn up|created|developed|prepared) by',
	monitoring: 'monitor(?:ing|ed|s)?',
	visits:
		'(?:termly|half-termly|annual|yearly|monthly|weekly|fortnightly|regular) (?:\\p{L}+ )?(?:visits?|check-ins?|consultations?|contacts?|meetings?)',
	overseen: 'over(?:seen|sees?|sight|seeing)|supervised by|under the supervision of',
	consultation:
		'consultations?|consultative|liaison|liais(?:e|es|ing)|work(?:ing)? closely with|in partnership with|collaborat\\p{L}+',
	'staff-training':
		'(?:staff|whole[- ]staff) training|training (?:for|to|will|on|in)(?: all)?(?: \\p{L}+)? ?(?:staff|teachers|adults|be (?:provided|given|offered|delivered))|staff (?:will |to )?(?:be|are|receive) train(?:ed|ing)',
	outreach: 'outreach|in-?reach|link (?:worker|teacher|therapist)|caseload|duty (?:line|service)',
	modelling: 'model(?:led|ling) (?:to|for|by)|demonstrat(?:ed|ing|ion) (?:to|for|by)|cascad\\p{L}+'
};

/** What is hoped of the child, in the place of what an adult will do. */
export const aimPatterns: Wordings = {
	encouraged: '(?:be |is |are |to )?encourag(?:ed?|ing|ement)',
	'is-able-to': '(?:is|be|are) (?:\\p{L}+ )?able to',
	'will-develop':
		'(?:will|to) (?:learn|develop|improve|increase|build|gain|practise|extend|strengthen|enhance|work on|work towards|make progress)',
	'needs-to': 'needs? (?:to (?:be|have|receive|access)|support|help|access|opportunities|an?)|requires?|required',
	'aims-to': 'aims? to|aimed at|with (?:the|an) aim|with a view to|designed to|so that',
	'be-aware': '(?:be |is |are )?(?:aware|mindful|sensitive|conscious|understanding) (?:of|to|that)',
	ensure: 'ensur(?:e|es|ing)|make sure|making sure',
	promote: 'promot(?:e|es|ing)|facilitat\\p{L}+|foster(?:s|ing)?|enabl(?:e|es|ing)|maximis\\p{L}+|optimis\\p{L}+',
	'continue-to': 'continu(?:e|es|ing) (?:to|with)|build(?:ing)? on|maintain(?:ing)?'
};
