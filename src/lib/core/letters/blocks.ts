import { choicesOf } from '../cases/person.ts';
import type { Citation } from '../law/sources.ts';
import { sources } from '../law/sources.ts';
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
	return at ? `${at} of the ${sources[source].title}` : `the ${sources[source].title}`;
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
