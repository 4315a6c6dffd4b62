import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { markTerms } from './terms.ts';

export interface Inline {
	html: string;
	plain: string;
	links: readonly string[];
	faults: readonly string[];
}

const markdown = new Marked({ gfm: true });
const known = ['text', 'escape', 'strong', 'link'];

/** A line of a guide as HTML, with the first use of each explained word leading to its meaning. */
export function readInline(text: string, met?: Set<string>): Inline {
	const tokens = markdown.Lexer.lexInline(text);
	const all = flat(tokens);
	const links = all.filter((token): token is Tokens.Link => token.type === 'link').map(({ href }) => href);
	const faults = all
		.filter(({ type }) => !known.includes(type))
		.map(({ raw }) => `“${raw}” is not plain text, bold text or a link`);
	return { html: htmlOf(tokens, met), plain: plainOf(tokens), links, faults };
}

function htmlOf(tokens: readonly Token[], met: Set<string> | undefined): string {
	return tokens.map((token) => htmlOfOne(token as Tokens.Generic, met)).join('');
}

function htmlOfOne(token: Tokens.Generic, met: Set<string> | undefined): string {
	const inner = token.tokens ?? [];
	if (token.type === 'strong') return `<strong>${htmlOf(inner, met)}</strong>`;
	// A link inside a link is none.
	if (token.type === 'link') return `<a href="${escapeHtml(String(token.href))}">${htmlOf(inner, undefined)}</a>`;
	const text = escapeHtml(textOf(token));
	return met ? markTerms(text, met) : text;
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
