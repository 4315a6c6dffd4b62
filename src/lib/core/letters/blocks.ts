import { laws } from './laws.ts';
import type { LawId } from './laws.ts';
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
export function ground(source: LawId, at: string, seen: string, mark: Ground['mark'] = 'V'): Ground {
	return { cite: { source, at }, seen, mark };
}

/** `section 36(1) of the Children and Families Act 2014`. */
export function lawInFull({ cite: { source, at } }: Ground): string {
	const { title, rank } = laws[source];
	if (at) return `${at} of the ${title}`;
	// A case is called by its parties, unless its title says that it is a judgment.
	return rank === 'case' && !title.startsWith('judgment') ? title : `the ${title}`;
}

/** The same at the start of a sentence: `Section 36(1) of …`. */
export function lawAtStart(law: Ground): string {
	const words = lawInFull(law);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
