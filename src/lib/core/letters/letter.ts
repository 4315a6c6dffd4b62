import type { CalendarDate } from '../dates/calendar-date.ts';
import type { LawId } from './laws.ts';

/** A piece of a sentence: our words, words of the family's own that lead back to their question, or a gap to fill. */
export type Inline = string | { fill: string; question: string } | { missing: string; question: string };

/** A paragraph, a heading or a list, known by an id so that it can be edited and explained. */
export type Block = ParagraphBlock | HeadingBlock | ListBlock;

interface BlockBase {
	id: string;
	/** The law this part rests on. Why it is there is in the locale, under the id. */
	law?: readonly Ground[];
}
export interface ParagraphBlock extends BlockBase {
	kind: 'paragraph';
	text: readonly Inline[];
}
export interface HeadingBlock extends BlockBase {
	kind: 'heading';
	text: readonly Inline[];
}
export interface ListBlock extends BlockBase {
	kind: 'list';
	items: readonly (readonly Inline[])[];
}

/** A piece of law, the source it was read in (an id of `content/sources.ts`), and how far that was checked. */
export interface Ground {
	cite: { source: LawId; at?: string };
	seen: string;
	mark: 'V' | 'S' | 'M';
}

/** Who speaks in a letter: words and rights differ, the law does not. */
export type Voice = 'parent' | 'young-person' | 'alternative-person' | 'helper';

/** A letter built from facts. It goes to a body in England, so it is always in English. */
export interface Letter {
	id: string;
	voice: Voice;
	on: CalendarDate;
	from: readonly Inline[];
	to: readonly Inline[];
	subject: readonly Inline[];
	body: readonly Block[];
	signedBy: readonly Inline[];
}

/** A letter as plain words, in the shape it was sent in. */
export interface FrozenLetter {
	id: string;
	on: CalendarDate;
	from: readonly string[];
	to: readonly string[];
	subject: string;
	body: readonly FrozenBlock[];
	signedBy: readonly string[];
}
export type FrozenBlock =
	{ kind: 'paragraph' | 'heading'; id: string; text: string } | { kind: 'list'; id: string; items: readonly string[] };

/** What the family changed by hand, by block. An item of a list is a line. An empty text takes the block out. */
export type Edits = Readonly<Record<string, string>>;

/** A letter as it will be read: facts as plain words, gaps as `[add: …]`, the family's own changes in place. */
export function freeze(letter: Letter, edits: Edits = {}): FrozenLetter {
	return {
		id: letter.id,
		on: letter.on,
		from: lines(letter.from),
		to: lines(letter.to),
		subject: plain(letter.subject),
		body: letter.body.map((block) => freezeBlock(block, edits[block.id])).filter((block) => !isEmpty(block)),
		signedBy: lines(letter.signedBy)
	};
}

/** A block as the text a person edits. */
export function blockText(block: Block): string {
	return block.kind === 'list' ? block.items.map(plain).join('\n') : plain(block.text);
}

/** The questions whose answers the letter still lacks. */
export function missingIn(letter: Letter): readonly string[] {
	const inlines = [letter.from, letter.to, letter.subject, letter.signedBy, ...letter.body.flatMap(textsOf)].flat();
	return [...new Set(inlines.flatMap((inline) => (isMissing(inline) ? [inline.question] : [])))];
}

/** A whole frozen letter as plain text, for a mail, the clipboard or a .txt file. */
export function plainText(letter: FrozenLetter, written: string): string {
	const body = letter.body.map((block) =>
		block.kind === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text
	);
	const parts = [
		letter.from.join('\n'),
		written,
		letter.to.join('\n'),
		letter.subject,
		...body,
		letter.signedBy.join('\n')
	];
	return parts.filter((part) => part !== '').join('\n\n') + '\n';
}

function freezeBlock(block: Block, edit: string | undefined): FrozenBlock {
	const { id, kind } = block;
	const text = edit ?? blockText(block);
	return kind === 'list'
		? { id, kind, items: text.split('\n').filter((line) => line.trim() !== '') }
		: { id, kind, text };
}

function isEmpty(block: FrozenBlock): boolean {
	return block.kind === 'list' ? block.items.length === 0 : block.text.trim() === '';
}

function textsOf(block: Block): readonly (readonly Inline[])[] {
	return block.kind === 'list' ? block.items : [block.text];
}

function lines(inlines: readonly Inline[]): string[] {
	return inlines.map((inline) => plain([inline]));
}

function plain(inlines: readonly Inline[]): string {
	return inlines
		.map((inline) =>
			typeof inline === 'string' ? inline : isMissing(inline) ? `[add: ${inline.missing}]` : inline.fill
		)
		.join('');
}

function isMissing(inline: Inline): inline is { missing: string; question: string } {
	return typeof inline === 'object' && 'missing' in inline;
}
