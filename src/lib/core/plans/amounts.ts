const number = String.raw`(?:\d+(?:\.\d+)?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty[- ]five|thirty|forty|forty[- ]five|fifty|sixty|ninety)`;
const span = String.raw`(?:school\s+)?(?:day|morning|afternoon|week|weekday|fortnight|month|term|half[- ]?term|year|academic\s+year|lesson|session|hour|break\s?time|lunch\s?time)s?`;

const length = matcher(
	String.raw`\b(?:${number}|an?)[\s-]*(?:minutes?|mins?|hours?|hrs?)\b`,
	String.raw`\bhalf\s+an\s+hour\b`,
	String.raw`\bfull[- ]?time\b`,
	String.raw`\b(?:throughout|for\s+the\s+whole\s+of|all|during\s+the\s+whole)\s+(?:of\s+)?(?:the|each|every)?\s*(?:school\s+)?(?:day|lesson|week|lessons)\b`,
	String.raw`\bat\s+all\s+times\b`,
	String.raw`\b${number}\s+(?:full\s+)?(?:days?|mornings?|afternoons?|nights?|lessons?)\b`
);
const frequency = matcher(
	String.raw`\b(?:daily|weekly|fortnightly|monthly|termly|half[- ]termly|yearly|annually|nightly)\b`,
	String.raw`\b(?:once|twice|thrice|${number}\s+(?:times|sessions|lessons|visits|meetings|hours|days))\b[^.;]{0,40}?\b(?:a|an|per|each|every)\s+${span}\b`,
	String.raw`\b(?:a|per|each|every)\s+(?:other\s+)?${span}\b`,
	String.raw`\b(?:in|for|during)\s+(?:all|every|each)\s+(?:\w+\s+)?(?:lessons?|sessions?|classes)\b`,
	String.raw`\bon\s+(?:mon|tues|wednes|thurs|fri)days?\b`,
	String.raw`\b(?:throughout|all)\s+(?:of\s+)?(?:the|each|every)?\s*(?:school\s+)?(?:day|week|lessons?)\b`,
	String.raw`\bat\s+all\s+times\b`,
	String.raw`\bfull[- ]?time\b`
);
const ratio = matcher(
	String.raw`\b\d+\s*:\s*\d+\b`,
	String.raw`\b(?:one|two)[- ]to[- ](?:one|two|three|four)\b`,
	String.raw`\bindividual(?:ly)?\b`,
	String.raw`\b(?:groups?|class|classes)\s+of\s+(?:no\s+more\s+than\s+|up\s+to\s+|at\s+most\s+|between\s+)?${number}\b`,
	String.raw`\b(?:no\s+more\s+than|up\s+to|at\s+most|maximum\s+of)\s+${number}\s+(?:other\s+)?(?:pupils|children|students|peers|learners)\b`,
	String.raw`\b${number}\s+(?:other\s+)?(?:pupils|children|students|peers|learners)\b`,
	String.raw`\bin\s+(?:a\s+)?pairs?\b`
);
const anyNumber = matcher(String.raw`\b${number}\b`, String.raw`\b(?:once|twice)\b`);
const floor = matcher(
	String.raw`\b(?:at\s+least|no(?:t)?\s+less\s+than|no\s+fewer\s+than|never\s+(?:below|less\s+than)|(?:a\s+)?minimum\s+of)\s+(?:once|twice|${number})\b`
);

/** Says how long: minutes, hours, or the whole of a day. */
export function saysHowLong(text: string): boolean {
	return length.test(text);
}

/** Says how often: so many times a week, or in every lesson. */
export function saysHowOften(text: string): boolean {
	return frequency.test(text);
}

/** Says with how many others, or that it is one to one. */
export function saysHowMany(text: string): boolean {
	return ratio.test(text);
}

export function hasNumber(text: string): boolean {
	return anyNumber.test(text);
}

/** An amount of time: without one a court could not say whether it was given. */
export function hasAmount(text: string): boolean {
	return saysHowLong(text) || saysHowOften(text);
}

/** Room to move with a least that is never gone below: real flexibility, explained with its limits. */
export function hasFloor(text: string): boolean {
	return floor.test(text);
}

function matcher(...sources: readonly string[]): RegExp {
	return new RegExp(sources.join('|'), 'iu');
}
