import { choicesOf } from '../cases/person.ts';
import type { Citation } from '../law/sources.ts';
import { sources } from '../law/sources.ts';
import { itemsOf, ownWords, wordsOrGap } from './facts.ts';
import type { LetterFacts } from './facts.ts';
import type { Block, Ground, Inline } from './letter.ts';

/** A paragraph; nothing when there is nothing to say. */
export function paragraph(id: string, text: readonly (Inline | undefined)[], law: readonly Ground[] = []): Block[] {
	return text.includes(undefined)
		? []
		: [{ kind: 'paragraph', id, text: text as readonly Inline[], ...(law.length > 0 && { law }) }];
}

/** How every letter to the council begins. */
export const greeting = paragraph('greeting', ['Dear SEN team']);

export function heading(id: string, text: string): Block {
	return { kind: 'heading', id, text: [text] };
}

/** A list; nothing when it has no items. */
export function list(id: string, items: readonly (readonly Inline[])[], law: readonly Ground[] = []): Block[] {
	return items.length === 0 ? [] : [{ kind: 'list', id, items, ...(law.length > 0 && { law }) }];
}

/** A heading with what stands under it; nothing when nothing does. */
export function section(id: string, title: string, ...parts: readonly Block[][]): Block[] {
	const under = parts.flat();
	return under.length === 0 ? [] : [heading(id, title), ...under];
}

/** Law that was read in a source. */
export function ground(source: Citation['source'], at: string, seen: string, mark: Ground['mark'] = 'V'): Ground {
	return { cite: { source, at }, seen, mark };
}

/** `section 36(1) of the Children and Families Act 2014`. */
export function lawInFull({ cite: { source, at } }: Ground): string {
	const { title, rank } = sources[source];
	if (at) return `${at} of the ${title}`;
	return rank === 'case' ? title : `the ${title}`;
}

/** What a court decided, as somebody reported it. */
export function caseReported(source: Citation['source'], seen: string): Ground {
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
