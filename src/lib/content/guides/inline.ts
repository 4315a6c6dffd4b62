import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { firstUses, markTerms } from './terms.ts';
import type { Explained } from './terms.ts';

export interface Inline {
	html: string;
	plain: string;
	links: readonly string[];
	faults: readonly string[];
}

const markdown = new Marked({ gfm: true });
const known = ['text', 'escape', 'strong', 'link'];

/**
 * A line of a guide as HTML. The first use of each word that is explained leads to its meaning; where words are explained
 * beside them, it has to be in bold.
 */
export function readInline(text: string, explained?: Explained): Inline {
	const tokens = markdown.Lexer.lexInline(text);
	const all = flat(tokens);
	const links = all.filter((token): token is Tokens.Link => token.type === 'link').map(({ href }) => href);
	const faults = all
		.filter(({ type }) => !known.includes(type))
		.map(({ raw }) => `“${raw}” is not plain text, bold text or a link`);
	if (explained?.where === 'beside') faults.push(...unexplained(tokens, explained));
	return {
		html: htmlOf(tokens, explained?.where === 'end' ? explained : undefined),
		plain: plainOf(tokens),
		links,
		faults
	};
}

function htmlOf(tokens: readonly Token[], explained: Explained | undefined): string {
	return tokens.map((token) => htmlOfOne(token as Tokens.Generic, explained)).join('');
}

function htmlOfOne(token: Tokens.Generic, explained: Explained | undefined): string {
	const inner = token.tokens ?? [];
	if (token.type === 'strong') return `<strong>${htmlOf(inner, explained)}</strong>`;
	// A link inside a link is none.
	if (token.type === 'link') return `<a href="${escapeHtml(String(token.href))}">${htmlOf(inner, undefined)}</a>`;
	const text = escapeHtml(textOf(token));
	return explained ? markTerms(text, explained) : text;
}

/** Hard words that are used for the first time and are in bold nowhere in the passage, so are not explained there. */
function unexplained(tokens: readonly Token[], explained: Explained): string[] {
	const bold = tokens.filter(({ type }) => type === 'strong');
	firstUses(bold.map((token) => plainOf([token])).join(' '), explained);
	const words = firstUses(plainOf(tokens), explained);
	return words.map((word) => `“${word}” is a hard word: put it in bold and say what it means beside it`);
}

function plainOf(tokens: readonly Token[]): string {
	return flat(tokens)
		.filter(({ tokens: inner }) => !inner)
		.map(textOf)
		.join('');
}

function textOf(token: Tokens.Generic): string {
	return String(token.text ?? token.raw);
}

function flat(tokens: readonly Token[]): readonly Tokens.Generic[] {
	return tokens.flatMap((token) => {
		const generic = token as Tokens.Generic;
		return [generic, ...flat(generic.tokens ?? [])];
	});
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
