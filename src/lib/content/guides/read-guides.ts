import { glossary } from '../glossary.ts';
import { situations } from '../help-services.ts';
import { readFrontMatter } from './front-matter.ts';
import { FaultyGuide } from './guide.ts';
import type { Block, Fault, Guide, Level } from './guide.ts';
import { partsOf, readBlocks } from './read-blocks.ts';
import type { Part } from './read-blocks.ts';
import { wordingFaults } from './wording.ts';

const levelOf: Readonly<Record<string, Level>> = { Short: 'short', Full: 'full', 'Easy Read': 'easy-read' };
/** What every numbered guide has in its Short. */
const openings = ['In short', 'What to do today'];

interface Read {
	guide: Guide;
	faults: Fault[];
	links: { href: string; line: number }[];
	ids: ReadonlySet<string>;
}

/**
 * Reads guides from the text of their files, by path. A file that breaks a rule is refused: the error names it and every
 * line at fault.
 */
export function readGuides(files: Readonly<Record<string, string>>): readonly Guide[] {
	const read = Object.entries(files).map(([file, text]) => readGuide(file, text));
	for (const one of read) one.faults.push(...deadLinks(one, read));
	const faulty = read.filter(({ faults }) => faults.length > 0);
	if (faulty.length > 0)
		throw new AggregateError(
			faulty.map(({ guide, faults }) => new FaultyGuide(guide.file, faults)),
			faulty.map(({ guide, faults }) => new FaultyGuide(guide.file, faults).message).join('\n')
		);
	return read.map(({ guide }) => guide).sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

function readGuide(file: string, text: string): Read {
	const faults: Fault[] = [];
	const { slug, language } = nameOf(file, faults);
	const ids = new Set<string>();
	const links: Read['links'] = [];
	const opened = readFrontMatter(text, faults);
	if (!opened) throw new FaultyGuide(file, faults);
	const { front, body, bodyLine, lineOf } = opened;
	for (const key of ['title', 'summary'] as const)
		for (const what of wordingFaults(front[key], 'short')) faults.push({ line: lineOf(key), what });

	const met = new Set<string>();
	const fault = (line: number, what: string) => faults.push({ line, what });
	const parts = partsOf(body, bodyLine);
	const levels: Partial<Record<Level, readonly Block[]>> = {};
	for (const part of parts) {
		const level = levelNamed(part, faults);
		if (level) levels[level] = readBlocks(part, { front, language, level, met, links, fault }, ids);
	}
	const guide = { ...front, slug, language, file, levels, terms: [...met] };
	faults.push(...missingParts(guide));
	links.push(...front.next.map((next) => ({ href: `/guides/${next}`, line: lineOf('next') })));
	return { guide, faults, links, ids };
}

function nameOf(file: string, faults: Fault[]): { slug: string; language: string } {
	const name = /([^/]+)\.([a-z]{2})\.md$/.exec(file);
	const [, slug = '', language = ''] = name ?? [];
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
		faults.push({ line: 1, what: 'a guide is called like asking-for-an-assessment.en.md' });
	return { slug, language };
}

function levelNamed({ name, line, tokens }: Part, faults: Fault[]): Level | undefined {
	const level = levelOf[name];
	if (name && !level) faults.push({ line, what: `“# ${name}” is none of Short, Full and Easy Read` });
	const [stray] = name ? [] : tokens;
	if (stray) faults.push({ line: stray.line, what: 'text before “# Short”' });
	return level;
}

/** A numbered guide has both lengths and both openings; a card has its Short. */
function missingParts({ levels, number }: Guide): Fault[] {
	const needed: Level[] = number === undefined ? ['short'] : ['short', 'full'];
	const missing = needed.filter((level) => !levels[level]).map((level) => `there is no part for ${level}`);
	const headings = (levels.short ?? []).map((block) => (block.kind === 'heading' ? block.plain : ''));
	const unopened = number === undefined ? [] : openings.filter((opening) => !headings.includes(opening));
	return [...missing, ...unopened.map((opening) => `Short has no “## ${opening}”`)].map((what) => ({ line: 1, what }));
}

function deadLinks({ links, ids }: Read, all: readonly Read[]): Fault[] {
	return links.flatMap(({ href, line }) => (leads(href, ids, all) ? [] : [{ line, what: `“${href}” leads nowhere` }]));
}

function leads(href: string, ownIds: ReadonlySet<string>, all: readonly Read[]): boolean {
	if (href.startsWith('https://')) return true;
	const [path = '', anchor] = href.split('#');
	const has = (ids: readonly string[]) => anchor === undefined || ids.includes(anchor);
	if (path === '') return ownIds.has(anchor ?? '');
	if (path === '/help') return has(situations);
	if (path === '/glossary') return has(glossary.map(({ id }) => id));
	const target = all.find(({ guide }) => path === `/guides/${guide.slug}`);
	return target !== undefined && has([...target.ids]);
}
