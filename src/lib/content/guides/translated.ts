import { parseDate } from '../../core/dates/calendar-date.ts';
import { textHash } from '../text-hash.ts';
import { FaultyGuide, passagesOf } from './guide.ts';
import type { Block, Fault, Guide, Passage } from './guide.ts';
import { readInline } from './inline.ts';
import { partsOf } from './read-blocks.ts';
import { ruleLength } from './rule-in-words.ts';
import type { Unit } from './rule-in-words.ts';
import type { Explained } from './terms.ts';
import { textsOfTokens } from './translated-tokens.ts';

/** What a translation needs to know of its language: the words of its lengths of time, by number, for Intl. */
export interface GuideLanguage {
	locale: string;
	units: Readonly<Partial<Record<Unit, Readonly<Record<string, string>>>>>;
}

/** Languages by their name. */
export type GuideLanguages = Readonly<Record<string, GuideLanguage>>;

/** A translated file as it stands in the folder of its language. */
export interface TranslationFile {
	file: string;
	language: string;
	slug: string;
	text: string;
}

/** What the Short of a guide says in English. A translation was made from the text of this name, and no other. */
export function shortHash({ title, summary, levels }: Guide): string {
	const blocks = levels.short ?? [];
	const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.plain] : []));
	return textHash([title, summary, ...headings, ...passagesOf(blocks).map(({ plain }) => plain)].join('\n'));
}

/**
 * A Short in another language. It holds words only: its law, sources and order are those of the English, paragraph by
 * paragraph, so a translation cannot change them. Nothing when the English has changed since it was made.
 */
export function translatedGuide(file: TranslationFile, english: Guide, about: GuideLanguage): Guide | undefined {
	const { front, body, bodyLine } = readFront(file);
	if (front['made-from'] !== shortHash(english)) return undefined;
	const faults: Fault[] = [];
	const explained: Explained = { met: new Set(), where: 'end' };
	const fault = (line: number, what: string) => faults.push({ line, what });
	const [part] = partsOf(`# Short\n${body}`, bodyLine - 1).filter(({ name }) => name);
	const texts = textsOfTokens(part?.tokens ?? []);
	const blocks = levelOf(english.levels.short ?? [], texts, (passage, text, line) =>
		translatedPassage(passage, text, { line, language: file.language, english, about, explained, fault })
	);
	if (!blocks) fault(bodyLine, 'its headings, paragraphs and lists are not those of the English');
	const checkedOn = parseDate(front['checked-on'] ?? '');
	if (front['checked-by'] && !checkedOn) fault(1, 'checked-by has no checked-on');
	if (!front.title || !front.summary) fault(1, 'there is no title or no summary');
	if (faults.length > 0 || !blocks) throw new FaultyGuide(file.file, faults);
	return {
		...english,
		...{ title: front.title ?? '', summary: front.summary ?? '', language: file.language, file: file.file },
		...{ levels: { short: blocks }, terms: { short: [...explained.met] } },
		translation: front['checked-by'] && checkedOn ? { checkedBy: front['checked-by'], checkedOn } : {}
	};
}

function readFront({ file, text }: TranslationFile) {
	const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
	if (!match?.[1]) throw new FaultyGuide(file, [{ line: 1, what: 'the file does not begin with a block of ---' }]);
	const lines = match[1].split('\n').map((line) => /^([a-z-]+):\s*(.*)$/.exec(line));
	const front: Record<string, string> = Object.fromEntries(lines.map((line) => [line?.[1] ?? '', line?.[2] ?? '']));
	return { front, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

type Fill = (passage: Passage, text: string, line: number) => Passage;
type Texts = ReturnType<typeof textsOfTokens>;

/** The blocks of the English with the words of the translation; nothing when they do not stand one beside the other. */
function levelOf(english: readonly Block[], texts: Texts, fill: Fill): readonly Block[] | undefined {
	if (english.length !== texts.length) return undefined;
	const blocks = english.map((block, index): Block | undefined => {
		const { kind, depth, ordered, items = [], line = 1 } = texts[index] ?? {};
		const [first = ''] = items;
		if (kind !== block.kind) return undefined;
		if (block.kind === 'heading') {
			const { html, plain } = readInline(first);
			return depth === block.depth ? { ...block, html, plain } : undefined;
		}
		if (block.kind === 'paragraph') return { ...block, passage: fill(block.passage, first, line) };
		if (ordered !== block.ordered || items.length !== block.items.length) return undefined;
		return { ...block, items: block.items.map((item, place) => fill(item, items[place] ?? '', line + place)) };
	});
	return blocks.every((block) => block !== undefined) ? blocks : undefined;
}

interface Around {
	line: number;
	language: string;
	english: Guide;
	about: GuideLanguage;
	explained: Explained;
	fault(line: number, what: string): void;
}

function translatedPassage(passage: Passage, text: string, around: Around): Passage {
	const { line, about, english, language, explained, fault } = around;
	const filled = text.replace(/\{\{([^}]*)\}\}/g, (_all, inner: string) => {
		const [id = '', from, fact] = inner.trim().split(/\s+/);
		if (!english.rules.includes(id)) fault(line, `the rule “${id}” is not one of the English guide`);
		const inWords = ({ count, unit }: { count: number; unit: Unit }) =>
			about.units[unit]?.[new Intl.PluralRules(about.locale).select(count)]?.replace('{{count}}', String(count));
		const words = ruleLength(id, { inWords, locale: about.locale }, from === 'from' ? fact : undefined);
		if (!words) fault(line, `the rule “${inner}” gives no length in this language`);
		return words ?? '?';
	});
	const { html, plain, links, faults } = readInline(filled, explained);
	for (const what of faults) fault(line, what);
	if (numbersIn(plain) !== numbersIn(passage.plain))
		fault(line, `its numbers are ${numbersIn(plain)} and those of the English ${numbersIn(passage.plain)}`);
	const leads = [...passage.html.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]);
	if ([...links].sort().join() !== leads.sort().join()) fault(line, 'it leads elsewhere than the English');
	return { ...passage, html: ledIn(html, language), plain, line };
}

/** Leads to the pages of the same language. Longer guides are there in English only. */
function ledIn(html: string, language: string): string {
	return html.replace(/href="(\/[^"]*)"/g, (link, path: string) =>
		/^\/guides\/[^/]+\/(full|easy-read)/.test(path) ? link : `href="/${language}${path}"`
	);
}

/** Every number of a text, so that none is lost or changed on the way. */
function numbersIn(plain: string): string {
	return (plain.match(/\d+/g) ?? []).sort().join(' ');
}

/** Which translations stand, and which were made from an English that has changed since, as `pl/refused-to-assess`. */
export interface Translations {
	guides: readonly Guide[];
	stale: readonly string[];
}

/** Reads the translated guides of all languages, by the path of their files. */
export function readTranslations(
	texts: Readonly<Record<string, string>>,
	english: readonly Guide[],
	languages: GuideLanguages
): Translations {
	const guides: Guide[] = [];
	const stale: string[] = [];
	for (const [file, text] of Object.entries(texts)) {
		const [, language = '', slug = ''] = /([^/]+)\/guides\/([^/]+)\.md$/.exec(file) ?? [];
		const original = english.find((guide) => guide.slug === slug && guide.language === 'en');
		const about = languages[language];
		if (!original || !about) throw new FaultyGuide(file, [{ line: 1, what: 'there is no such guide or language' }]);
		const guide = translatedGuide({ file, language, slug, text }, original, about);
		if (guide) guides.push(guide);
		else stale.push(`${language}/${slug}`);
	}
	return { guides, stale };
}
