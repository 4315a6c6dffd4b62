import type { Wordings } from './patterns.ts';

// Words that leave it to somebody, later, whether anything is given.

export const conditionPatterns: Wordings = {
	'as-required': '(?:as|when|whenever) (?:is )?(?:required|needed|necessary)',
	'as-and-when': 'as and when',
	'if-needed': 'if (?:it is |this is )?(?:needed|required|necessary|requested)',
	'where-appropriate': '(?:where|when|if|as) (?:it is )?(?:considered |deemed |felt )?appropriate',
	'where-possible':
		'(?:where|when|whenever|if) (?:at all )?possible|as far as (?:is )?(?:reasonably )?(?:possible|practicable)|where practicable',
	'at-discretion': "at the (?:\\p{L}+[’']s? )?discretion|at the discretion of",
	'subject-to': 'subject to',
	'within-resources':
		"within (?:the )?(?:available|existing|current|its|their|the school[’']s) (?:resources|budgets?|funding|staffing)",
	'depending-on':
		'depend(?:ing|ent|s) (?:up)?on (?:staff\\p{L}*|funding|resources|availability|capacity|need\\p{L}*|how|progress)',
	flexible: 'flexibl[ey]|flexibility',
	'needs-led':
		"needs[- ]led|according to (?:his |her |their )?needs?|in response to (?:his|her|their|the child[’']s) needs?",
	'best-efforts':
		'best endeavours|every effort|reasonable (?:endeavours|efforts|attempts|steps)|endeavour to|try to|attempt to',
	'when-ready':
		'(?:when|once|as) (?:he|she|they|\\p{Lu}\\p{L}+) (?:is|are|feels?|becomes?) (?:ready|able|comfortable|confident)',
	'school-decides':
		'(?:the )?(?:school|setting|college|head ?teacher|SENCO) (?:will|to|can|should|may) (?:decide|determine|judge|agree)',
	'if-agreed': '(?:if|as|where|when) agreed(?: with| by| between)?',
	timetabling:
		'(?:timetable|timetabling|staffing|space|weather) (?:permitting|allowing)|if (?:staff(?:ing)?|time|space) (?:allows?|permits?)'
};

export const maybePatterns: Wordings = {
	may: { words: 'may(?! \\d)(?!,? 20\\d\\d)', exact: true },
	could: 'could|might',
	'would-benefit': '(?:would|will|may|might|could|should) benefit from|beneficial',
	should: 'should(?! be encouraged)',
	'it-is-hoped': '(?:it is )?(?:hoped|anticipated|expected|envisaged|intended) that',
	'can-be': 'can be (?:\\p{L}+ )?(?:offered|provided|given|used|arranged|accessed|made|put)',
	recommended: '(?:is|are|it is|was|were) (?:recommended|suggested|advised)',
	ideally: 'ideally|preferably',
	'likely-to': '(?:is|are|be) likely to|potentially|possibly'
};
