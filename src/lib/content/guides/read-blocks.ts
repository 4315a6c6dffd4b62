import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import type { Block } from './guide.ts';
import { readInline } from './inline.ts';
import { readPassage } from './passage.ts';
import type { Surroundings } from './passage.ts';
import { wordingFaults } from './wording.ts';

/** A top heading of a file, `# Short`, and what stands under it. */
export interface Part {
	name: string;
	line: number;
	tokens: readonly Placed[];
}

interface Placed {
	token: Token;
	line: number;
}

const markdown = new Marked({ gfm: true });
/** What every page of a guide has itself, below what the file says. */
const ofThePage = ['main', 'what-next', 'who-can-help', 'words-in-this-guide', 'last-checked', 'sources'];

/** Cuts the body of a guide at its top headings. */
export function partsOf(body: string, firstLine: number): readonly Part[] {
	const parts: { name: string; line: number; tokens: Placed[] }[] = [{ name: '', line: firstLine, tokens: [] }];
	let line = firstLine;
	for (const token of markdown.lexer(body)) {
		if (token.type === 'heading' && token.depth === 1)
			parts.push({ name: String((token as Tokens.Heading).text), line, tokens: [] });
		else if (token.type !== 'space') parts.at(-1)?.tokens.push({ token, line });
		line += lineBreaks(token.raw);
	}
	return parts;
}

/** Reads what stands under one top heading: headings in order, paragraphs and lists, and nothing else. */
export function readBlocks({ tokens }: Part, around: Surroundings, ids: Set<string>): readonly Block[] {
	let depth = 1;
	return tokens.flatMap(({ token, line }): Block[] => {
		if (token.type === 'heading') {
			const heading = token as Tokens.Heading;
			if (heading.depth > depth + 1 || heading.depth > 3)
				around.fault(line, `the heading “${heading.text}” is ${heading.depth} deep, under one that is ${depth}`);
			depth = heading.depth;
			return [readHeading(heading, line, around, ids)];
		}
		if (depth === 1) around.fault(line, 'text before the first “## ” heading');
		if (token.type === 'paragraph') return [{ kind: 'paragraph', passage: readPassage(token.raw, line, around) }];
		if (token.type === 'list') return [readList(token as Tokens.List, line, around)];
		around.fault(line, `a guide holds headings, paragraphs and lists, and no ${token.type}`);
		return [];
	});
}

function readHeading({ text, depth }: Tokens.Heading, line: number, around: Surroundings, ids: Set<string>): Block {
	const { html, plain, faults } = readInline(text);
	const id =
		plain
			.toLowerCase()
			.match(/[a-z0-9]+/g)
			?.join('-') ?? '';
	if (ofThePage.includes(id)) around.fault(line, `every page has a heading “${plain}” of its own`);
	if (ids.has(id)) around.fault(line, `two headings are called “${plain}”`);
	ids.add(id);
	for (const what of [...faults, ...wordingFaults(plain, around.level)]) around.fault(line, what);
	return { kind: 'heading', depth: depth === 2 ? 2 : 3, id, html, plain, line };
}

function readList({ items, ordered }: Tokens.List, firstLine: number, around: Surroundings): Block {
	if (around.level === 'easy-read')
		around.fault(firstLine, 'Easy Read has no lists: each idea is a paragraph of its own');
	let line = firstLine;
	const passages = items.map((item) => {
		const at = line;
		line += lineBreaks(item.raw);
		if (item.tokens.length !== 1) around.fault(at, 'a list item holds one paragraph and no list of its own');
		return readPassage(item.text, at, around);
	});
	return { kind: 'list', ordered, items: passages };
}

function lineBreaks(text: string): number {
	return text.split('\n').length - 1;
}
