import { readFrontMatter } from './front-matter.ts';
import { FaultyGuide } from './guide.ts';
import type { Block, Fault, FrontMatter, Guide, Level } from './guide.ts';
import { leads } from './leads.ts';
import type { Anchors } from './leads.ts';
import { partsOf, readBlocks } from './read-blocks.ts';
import type { Part } from './read-blocks.ts';
import type { Explained } from './terms.ts';
import { wordingFaults } from './wording.ts';

const levelOf: Readonly<Record<string, Level>> = { Short: 'short', Full: 'full', 'Easy Read': 'easy-read' };
/** What every numbered guide has in its Short. */
const openings = ['In short', 'What to do today'];

interface Read {
	guide: Guide;
	faults: Fault[];
	links: { href: string; line: number; level: Level }[];
	anchors: Anchors;
}

/**
 * Reads guides from the text of their files, by path. A file that breaks a rule is refused: the error names it and every
 * line at fault.
 */
export function readGuides(files: Readonly<Record<string, string>>): readonly Guide[] {
	const read = Object.entries(files).map(([file, text]) => readGuide(file, text));
	const english = read.filter(({ guide }) => guide.language === 'en');
	const anchors = Object.fromEntries([...read, ...english].map((one) => [one.guide.slug, one.anchors]));
	for (const one of read) one.faults.push(...deadLinks(one, anchors));
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
	const opened = readFrontMatter(text, faults);
	if (!opened) throw new FaultyGuide(file, faults);
	const { front, body, bodyLine, lineOf } = opened;
	for (const key of ['title', 'summary'] as const)
		for (const what of wordingFaults(front[key], 'short')) faults.push({ line: lineOf(key), what });

	const { levels, terms, anchors, links } = readLevels(partsOf(body, bodyLine), { front, language, faults });
	const guide = { ...front, slug, language, file, levels, terms };
	faults.push(...missingParts(guide));
	links.push(...front.next.map((next) => ({ href: `/guides/${next}`, line: lineOf('next'), level: 'short' as const })));
	return { guide, faults, links, anchors };
}

interface About {
	front: FrontMatter;
	language: string;
	faults: Fault[];
}

/** Reads each length for itself: each is a page of its own, with its own headings and its own words to explain. */
function readLevels(parts: readonly Part[], { front, language, faults }: About) {
	const levels: Partial<Record<Level, readonly Block[]>> = {};
	const terms: Partial<Record<Level, readonly string[]>> = {};
	const anchors: Partial<Record<Level, ReadonlySet<string>>> = {};
	const links: Read['links'] = [];
	const fault = (line: number, what: string) => faults.push({ line, what });
	for (const part of parts) {
		const level = levelNamed(part, faults);
		if (!level) continue;
		const ids = new Set<string>();
		const explained: Explained = { met: new Set(), where: level === 'easy-read' ? 'beside' : 'end' };
		const found: { href: string; line: number }[] = [];
		levels[level] = readBlocks(part, { front, language, level, explained, links: found, fault }, ids);
		links.push(...found.map((link) => ({ ...link, level })));
		terms[level] = [...explained.met];
		anchors[level] = ids;
	}
	return { levels, terms, anchors, links };
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

/** A numbered guide has both lengths and both openings; a card, or a guide put into another language, has its Short. */
function missingParts({ levels, number, language }: Guide): Fault[] {
	const isWhole = number !== undefined && language === 'en';
	const needed: Level[] = isWhole ? ['short', 'full'] : ['short'];
	const missing = needed.filter((level) => !levels[level]).map((level) => `there is no part for ${level}`);
	const headings = (levels.short ?? []).map((block) => (block.kind === 'heading' ? block.plain : ''));
	const unopened = isWhole ? openings.filter((opening) => !headings.includes(opening)) : [];
	return [...missing, ...unopened.map((opening) => `Short has no “## ${opening}”`)].map((what) => ({ line: 1, what }));
}

function deadLinks({ links, anchors }: Read, all: Readonly<Record<string, Anchors>>): Fault[] {
	return links
		.filter(({ href, level }) => !leads(href, anchors[level] ?? new Set(), all))
		.map(({ href, line }) => ({ line, what: `“${href}” leads nowhere` }));
}
