import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

// Every word a reader meets stands in a locale file or in a content file, so that it can be put into another language.

const src = join(import.meta.dirname, '../src');
const components = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svelte'));
const worded =
	/^(alt|title|label|placeholder|summary|content|heading|standing|aria-(label|description|placeholder|roledescription|valuetext))$/;
const isWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);

/** What an expression may show as it stands: literals, also those in the branches of a choice and in templates. */
function literalsIn(node: Node): string[] {
	if (node.type === 'Literal') return isWords(node.value) ? [node.value] : [];
	if (node.type === 'TemplateElement') return [(node.value as { cooked: string }).cooked.trim()].filter(isWords);
	const shown = { ConditionalExpression: ['consequent', 'alternate'], LogicalExpression: ['left', 'right'] }[node.type];
	const parts = shown?.map((key) => node[key]) ?? (/^(Template|Binary)/.test(node.type) ? childrenOf(node) : []);
	return parts.filter(isNode).flatMap(literalsIn);
}

/** The words of its own that a component shows. */
export function wordsIn(source: string): string[] {
	const walk = (node: Node): string[] => {
		if (node.type === 'Text') return isWords(node.data) ? [node.data.trim()] : [];
		if (node.type === 'ExpressionTag') return literalsIn(node.expression as Node);
		if (node.type === 'Attribute' && !worded.test(String(node.name))) return [];
		return childrenOf(node).flatMap(walk);
	};
	return walk(parse(source, { modern: true }).fragment as unknown as Node);
}

test.each(components)('%s has no words of its own', (name) => {
	expect(wordsIn(readFileSync(join(src, name), 'utf8'))).toEqual([]);
});

test.each([
	['<p>Hello</p>', ['Hello'], 'text'],
	['<img alt="A cat" src="cat.png" class="wide" />', ['A cat'], 'an attribute that is read out, and not the others'],
	['<p aria-label={late ? "Late" : t(word)}>{t(word)}</p>', ['Late'], 'a choice in an attribute'],
	['{#if a}<p>{a ? "yes" : `${n} days`}</p>{/if}', ['yes', 'days'], 'a choice and a template, inside a block'],
	['<p>{name || "nobody"}: 7 – {"a" + b}</p>', ['nobody', 'a'], 'a stand-in and a sum'],
	['<svelte:head><title>Start</title></svelte:head>', ['Start'], 'the title'],
	['<p>{t(($) => $.app.name)} · 12 {list.join("and")}</p>', [], 'words that are looked up'],
	['<script>const a = "not shown";</script><style>p { content: "no"; }</style>', [], 'script and style']
])('%s shows %j: %s', (source, words) => {
	expect(wordsIn(source)).toEqual(words);
});
