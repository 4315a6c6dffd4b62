import { isHeading, itemsOf, wordCount } from './items.ts';
import type { Item } from './items.ts';

const byWhen =
	/\b(?:by\s+(?:the\s+)?(?:end|age|start|summer|autumn|spring|easter|christmas|july|june|september|december|january|february|march|april|may|august|october|november|year|key\s+stage|20\d\d|\d)|within\s+(?:\d+|one|two|three|six|nine|twelve|a|an|the\s+next)|in\s+(?:\d+|one|two|three|six|nine|twelve|the\s+next)\s*(?:\w+\s+)?(?:weeks?|months?|terms?|years?)|over\s+the\s+next|end\s+of\s+(?:the\s+)?(?:key\s+stage|ks|year|primary|secondary|phase|school)|20\d\d|on\s+leaving|when\s+(?:he|she|they)\s+(?:is|are|leaves?|turns?))\b/iu;
const measured =
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|independently|alone|by\s+(?:him|her|them)selv?e?s?f?|without\s+(?:\w+\s+){0,3}(?:prompts?|prompting|help|support|adults?|reminders?)|every\s+(?:day|lesson|time|week)|each\s+(?:day|lesson|week)|per\s+cent|grade|level\s+\d|always)\b/iu;
const loose =
	/\b(?:improv\w+|develop\w*|increas\w+|better|more\s+(?:confident|independent|able)|make\s+progress|progress\s+(?:in|with|towards)|(?:full|fullest)\s+potential|enhanc\w+|build\w*\s+(?:on|upon|confidence|his|her|their)|continue\s+to|be\s+happy|feel\s+(?:happy|safe|confident)|cope|manage|engage|understand\w*|be\s+aware|access)\b/iu;
const isHelp =
	/\b(?:will\s+(?:receive|be\s+given|be\s+provided|be\s+offered|be\s+supported|have\s+access|have\s+support|get)|to\s+(?:receive|be\s+provided|be\s+given|have\s+access|access)|support\s+(?:will|from|to\s+be)|staff\s+(?:will|to)|be\s+taught)\b/iu;

/** What an outcome does not say: what will be seen, by when; or that it is help and no outcome. */
export const outcomeLacks = ['measure', 'by-when', 'is-help'] as const;
export type OutcomeLack = (typeof outcomeLacks)[number];

export interface WeakOutcome extends Item {
	lacks: readonly OutcomeLack[];
}

/** Outcomes that nobody could tell were reached. */
export function weakOutcomesIn(text: string): readonly WeakOutcome[] {
	return itemsOf(text).flatMap((item) => {
		if (isHeading(item) || wordCount(item.text) < 3) return [];
		const lacks = outcomeLacks.filter((one) => isLacking[one](item.text));
		return lacks.length > 0 ? [{ ...item, lacks }] : [];
	});
}

const isLacking: Readonly<Record<OutcomeLack, (text: string) => boolean>> = {
	measure: (text) =>
		!measured.test(withoutTimes(text)) || (loose.test(text) && !/\d|independently|without/iu.test(withoutTimes(text))),
	'by-when': (text) => !byWhen.test(text),
	'is-help': (text) => isHelp.test(text)
};

/** “By the end of Year 6” has a number and measures nothing. */
function withoutTimes(text: string): string {
	return text
		.replace(/\b(?:year|key\s+stage|KS|age|by|in|within|20)\s*\d+\w*|\b20\d\d\b/giu, ' ')
		.replace(/\b(?:in|within|next)\s+(?:\w+\s+)?(?:weeks?|months?|terms?|years?)\b/giu, ' ');
}
