import type { Wordings } from './patterns.ts';

/** Nouns that hold nothing until somebody fills them. */
export const emptyPatterns: Wordings = {
	'support-with': '(?:support|supported|supporting) (?:with|in|for|to|from|around|through|during|across|when|by)',
	input: 'inputs?',
	interventions: 'interventions?',
	'help-to': 'help(?:ed|ing)? (?:to|with|in|him|her|them)',
	'strategies-to': 'strategies',
	'range-of': 'a (?:wide |broad )?(?:range|variety|selection|mixture|combination) of',
	'tailored-programme':
		'(?:appropriate|suitable|tailored|bespoke|individuali[sz]ed|personali[sz]ed|structured|modified|adapted) (?:\\p{L}+ )?(?:programmes?|curriculum|approach|package|timetable|work|tasks?|resources|activities)',
	'adjective-support':
		'(?:appropriate|suitable|relevant|additional|extra|targeted|specialist|enhanced|individual|pastoral|emotional|high-quality) (?:support|help|resources|provision|arrangements|adjustments|assistance|intervention)',
	prompting: 'guidance|reassurance|prompting|prompts|scaffold(?:ing|ed)?|reminders|check-ins?|verbal praise',
	environment:
		'(?:nurturing|supportive|calm|safe|low[- ]arousal|stimulating|structured|positive|inclusive|language-rich|distraction-free) (?:\\p{L}+ )?(?:environment|setting|space|ethos|atmosphere|place|area)',
	approach:
		'(?:multi-?sensory|holistic|child-centred|person-centred|relational|trauma-informed|attachment-aware|consistent|whole-child|multi-?agency|eclectic) (?:and \\p{L}+ )?(?:approach(?:es)?|teaching|methods?|learning|practice|response)'
};

/** Lists with no end and choices with no choice. */
export const openEndedPatterns: Wordings = {
	'or-equivalent': 'or (?:an? )?(?:equivalent|similar|other suitable|comparable|alternative|other appropriate)',
	'such-as': 'such as|e\\.g\\.?|for example|for instance',
	etc: 'etc\\.?|and so (?:on|forth)|among others',
	'and-or': 'and\\s*/\\s*or',
	including: '(?:including|includes?)(?:,? but (?:is |are )?not limited to)|(?:may|might|could|can) include',
	'or-other': 'or other|and other(?:s)?'
};

/** What every pupil has: special educational provision is what is more than that, or different. */
export const universalPatterns: Wordings = {
	'normally-available': '(?:normally|ordinarily|usually|generally|universally|readily|routinely) available',
	'whole-school': 'whole[- ]school|school[- ]wide|whole[- ]class',
	'quality-first':
		'quality[- ]first teaching|high[- ]quality (?:\\p{L}+ )?teaching|QFT|good teaching|adaptive teaching',
	differentiated: 'differentiat(?:ed|ion|e)',
	'universal-offer':
		'universal (?:offer|provision|support|services?|level)|core offer|graduated (?:response|approach)|SEN support level',
	'school-resources':
		"(?:from |within )(?:the )?school[’']s (?:own )?(?:\\p{L}+ )?(?:resources|offer|budget|provision)|delegated (?:budget|funding)|notional (?:SEN )?budget",
	'school-policy':
		"in (?:line|accordance) with (?:the )?(?:school|behaviour|setting|college)(?:[’']s)?(?: \\p{L}+)? policy|(?:behaviour|rewards?|SEND?|sanctions?) (?:policy|system)"
};
