import { choicesOf } from '../cases/person.ts';
import { list, paragraph, section } from './blocks.ts';
import { itemsOf, ownWords, wordsOrGap } from './facts.ts';
import type { LetterFacts } from './facts.ts';
import type { LawId } from './laws.ts';
import type { Block, Ground, Inline } from './letter.ts';

/** What a court decided, as somebody reported it. */
export function caseReported(source: LawId, seen: string): Ground {
	return { cite: { source }, seen, mark: 'V' };
}

/** A point of a paper under a heading of its own: the family's words, or a gap while there are none. */
export function point(
	facts: LetterFacts,
	question: string,
	{ title, missing, law = [] }: { title: string; missing: string; law?: readonly Ground[] }
): Block[] {
	return section(`${question}-title`, title, paragraph(question, [wordsOrGap(facts, question, missing)], law));
}

/** The same, left out when nothing was said. */
export function pointIfAny(facts: LetterFacts, question: string, title: string): Block[] {
	return section(`${question}-title`, title, paragraph(question, [ownWords(facts, question)]));
}

/** A list under a heading, from an answer with a line for each item; nothing when there is none. */
export function linesUnder(facts: LetterFacts, question: string, title: string): Block[] {
	return section(`${question}-title`, title, list(question, itemsOf(facts, question)));
}

/** What was chosen, each in our words, after the words that lead up to it. */
export function chosenAfter(
	facts: LetterFacts,
	question: string,
	intro: string,
	words: Readonly<Record<string, string>>
): Block[] {
	const items = chosen(facts, question, words);
	return items.length === 0 ? [] : [...paragraph(`${question}-intro`, [intro]), ...list(question, items)];
}

/** The first line of a letter. */
export function dear(whom: string): Block[] {
	return paragraph('greeting', [`Dear ${whom}`]);
}

/** Things chosen from a list, each in our words, with the way back to the choice. */
export function chosen(
	{ answers }: LetterFacts,
	question: string,
	words: Readonly<Record<string, string>>
): readonly (readonly Inline[])[] {
	return choicesOf(answers, question).flatMap((one) => {
		const fill = words[one];
		return fill === undefined ? [] : [[{ fill, question }]];
	});
}
