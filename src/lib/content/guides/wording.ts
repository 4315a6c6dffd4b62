import type { Level } from './guide.ts';

/** The most words a sentence may have. */
export const longestSentence: Readonly<Record<Level, number>> = { short: 20, full: 20, 'easy-read': 15 };

/** Words a page of ours does not use, and what it says instead. */
export const bannedWords: readonly { pattern: RegExp; say: string }[] = [
	{ pattern: /\b(LAs?|local authorit(y|ies))\b/, say: 'the council' },
	{ pattern: /\bappl(y|ies|ied|ying|ications?)\b/i, say: 'ask for' },
	{ pattern: /\brefus(e|es|ed|ing) to issue\b/i, say: 'say no to a plan' },
	{ pattern: /\bexpress(es|ed|ing)? (a|your) preference\b/i, say: 'choose' },
	{
		pattern: /\b(fight(s|ing)?|fought|battles?|war|weapons?|ammunition|enem(y|ies)|victor(y|ies))\b/i,
		say: 'no war words'
	},
	{
		pattern: /\b(win|wins|winning|won|lose|loses|losing|strong grounds?|guaranteed?)\b/i,
		say: 'no promises of winning'
	},
	{ pattern: /\b(overdue|invalid)\b/i, say: 'what happened, and by how many days' },
	{ pattern: /\b(consult|ask) a legal professional\b/i, say: 'ask SENDIASS' },
	{
		pattern: /\b(suffer(s|ing)? from|high[- ]functioning|low[- ]functioning|special needs child(ren)?)\b/i,
		say: 'autistic child, child with …'
	},
	{ pattern: /\b(simply|just|easy(?! Read)|easily|obviously)\b/i, say: 'how long it takes and what is needed' },
	{ pattern: /\b(trial|pilot)\b/i, say: 'that the power is in force' },
	{ pattern: /\b(you will (win|get)|ESFA (takes|handles|deals))\b/i, say: 'the law says the council must …' },
	{ pattern: /!(?!SEN)/, say: 'a full stop' }
];

/** What tells that a passage speaks of the law, so that it has to say where the law is. */
export const lawWords =
	/\b(must|has to|have to|had to|by law|the law|lawful|unlawful|duty|duties|legal right|right to|entitled|allowed to|may not|can appeal)\b/i;

const number =
	'(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|twenty|thirty)';
/** A length of time that somebody typed. In a guide it comes from its rule. */
export const typedLength = new RegExp(`\\b${number}[ -](calendar |working |school )?(day|week|month)s?\\b`, 'i');

/** The sentences of a passage. No sentence of ours has a full stop in the middle. */
export function sentencesOf(plain: string): readonly string[] {
	return plain
		.split(/(?<=[.?!][”’)]?)\s+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /[a-z]/i.test(sentence));
}

export function wordsOf(sentence: string): readonly string[] {
	return sentence.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** What is wrong with the wording of a passage. */
export function wordingFaults(plain: string, level: Level): readonly string[] {
	const tooLong = sentencesOf(plain).flatMap((sentence) => {
		const { length } = wordsOf(sentence);
		const most = longestSentence[level];
		return length > most ? [`a sentence of ${length} words, where ${most} are the most: “${sentence}”`] : [];
	});
	const banned = bannedWords.flatMap(({ pattern, say }) => {
		const found = pattern.exec(plain)?.[0];
		return found ? [`“${found}” is not a word of ours: ${say}`] : [];
	});
	return [...tooLong, ...banned];
}
