import { glossary } from '../glossary.ts';
import { situations } from '../help-services.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import { levels } from './guide.ts';
import type { Level } from './guide.ts';

/** What each length of a guide has to lead to: the ids of its headings. */
export type Anchors = Readonly<Partial<Record<Level, ReadonlySet<string>>>>;

/** Pages beside the guides, and what each has to lead to. */
const pages: Readonly<Record<string, readonly string[]>> = {
	'/guides': [],
	'/find': [],
	'/calculator': [],
	'/help': situations,
	'/glossary': glossary.map(({ id }) => id)
};

/** Tells if a link of a guide leads anywhere: to a heading beside it, another page of ours, or a safe page elsewhere. */
export function leads(href: string, beside: ReadonlySet<string>, guides: Readonly<Record<string, Anchors>>): boolean {
	if (href.startsWith('https://')) return true;
	const [path = '', anchor] = href.split('#');
	if (path === '') return beside.has(anchor ?? '');
	const there = pages[path] ?? anchorsOf(path, guides) ?? calculatorAt(path);
	return there !== undefined && (anchor === undefined || [...there].includes(anchor));
}

function anchorsOf(path: string, guides: Readonly<Record<string, Anchors>>): Iterable<string> | undefined {
	const [, slug = '', name = 'short'] = /^\/guides\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
	const level = levels.find((one) => one === name);
	return level && guides[slug]?.[level];
}

function calculatorAt(path: string): readonly string[] | undefined {
	const rule = /^\/calculator\/([^/]+)$/.exec(path)?.[1];
	return rule && lawPack.find(rule)?.due ? [] : undefined;
}
