import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import { needsAdviser } from '../../core/law/rule.ts';
import { letterKinds } from '../../core/letters/index.ts';
import { findTerm } from '../glossary.ts';
import { helpServices } from '../help-services.ts';
import type { HelpService } from '../help-services.ts';
import { laws, readSources, sourcesReadOn } from '../sources.ts';
import type { Law, ReadSource } from '../sources.ts';
import { levels, passagesOf } from './guide.ts';
import type { Basis, BesidePicture, Block, Guide, Level, Passage, Reader, TranslationCheck } from './guide.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { inLanguage } from './versions.ts';

/** A passage as a page shows it, its sources by their number on that page. */
export interface PagePassage {
	html: string;
	kind: Passage['kind'];
	basis?: {
		standing: Standing;
		at: readonly { title: string; place: string }[];
		sources: readonly number[];
		checkedOn: CalendarDate;
	};
	picture?: BesidePicture;
}

export type PageBlock =
	| { kind: 'heading'; depth: 2 | 3; id: string; html: string }
	| { kind: 'paragraph'; passage: PagePassage }
	| { kind: 'list'; ordered: boolean; items: readonly PagePassage[] };

/** A word as a page explains it. */
export interface PageTerm {
	id: string;
	word: string;
	means: string;
}

/** Everything a page of one length of a guide shows, and nothing else: it is what a phone keeps. */
export interface GuidePage {
	slug: string;
	language: string;
	title: string;
	summary: string;
	for: readonly Reader[];
	isCard: boolean;
	shown?: 'cards';
	translation?: TranslationCheck;
	reviewed: CalendarDate;
	/** Which length this page shows, and those there are, in whichever language. */
	level: Level;
	levels: readonly Level[];
	/** Part of a rule it gives a date by is known from memory only. */
	needsAdviser: boolean;
	hasRules: boolean;
	/** Ids of the letters that go with it and can be written here. */
	letters: readonly string[];
	flow?: string;
	calculator?: string;
	blocks: readonly PageBlock[];
	laws: readonly Law[];
	sources: readonly ReadSource[];
	/** The day those pages were read. */
	readOn: CalendarDate;
	/** The words a reader can tap. Easy Read explains them where they stand. */
	terms: readonly PageTerm[];
	next: readonly { slug: string; title: string }[];
	help: readonly HelpService[];
}

/** One length of a guide as its page shows it; nothing when the guide has no such length. */
export function pageOf(guide: Guide, level: Level, all: readonly Guide[]): GuidePage | undefined {
	const { slug, language, title, summary, reviewed, flow, calculator } = guide;
	const blocks = guide.levels[level];
	if (!blocks) return undefined;
	const bases = passagesOf(blocks).flatMap(({ basis }) => basis ?? []);
	const read = [...new Set(bases.flatMap((basis) => basis.read))];
	const named = [...new Set(bases.flatMap(({ at }) => at.map(({ law }) => law)))];
	return {
		...{ slug, language, title, summary, reviewed, level, for: guide.for },
		letters: guide.letters.filter((id) => Object.hasOwn(letterKinds, id)),
		levels: levels.filter((one) => all.some((other) => other.slug === slug && other.levels[one])),
		isCard: guide.number === undefined,
		needsAdviser: guide.rules.some((id) => {
			const rule = lawPack.find(id);
			return rule !== undefined && needsAdviser(rule);
		}),
		hasRules: guide.rules.length > 0,
		...(guide.shown && { shown: guide.shown }),
		...(guide.translation && { translation: guide.translation }),
		...(flow && { flow }),
		...(calculator && { calculator }),
		blocks: blocks.map((block) => blockOnPage(block, read)),
		laws: named.flatMap((id) => laws[id] ?? []),
		sources: read.flatMap((id) => readSources[id] ?? []),
		readOn: sourcesReadOn,
		terms: level === 'easy-read' ? [] : termsFor(guide, guide.terms[level] ?? []),
		next: guide.next.flatMap((next) => titled(next, language, all)),
		help: guide.help.flatMap((id) => helpServices.filter((service) => service.id === id))
	};
}

/** What each word means for those the guide is for: young people are not told about “your child”. */
function termsFor({ for: readers }: Guide, ids: readonly string[]): readonly PageTerm[] {
	const isForYoungPeople = readers.every((reader) => reader === 'young-person');
	return ids.flatMap((id) => {
		const term = findTerm(id);
		if (!term) return [];
		return [{ id, word: term.word, means: (isForYoungPeople && term.forYoungPerson) || term.means }];
	});
}

function titled(slug: string, language: string, all: readonly Guide[]): { slug: string; title: string }[] {
	return inLanguage(all, language).flatMap((guide) => (guide.slug === slug ? [{ slug, title: guide.title }] : []));
}

function blockOnPage(block: Block, read: readonly string[]): PageBlock {
	switch (block.kind) {
		case 'heading':
			return { kind: 'heading', depth: block.depth, id: block.id, html: block.html };
		case 'paragraph':
			return { kind: 'paragraph', passage: passageOnPage(block.passage, read) };
		case 'list':
			return { ...block, items: block.items.map((item) => passageOnPage(item, read)) };
	}
}

function passageOnPage({ html, kind, basis, picture }: Passage, read: readonly string[]): PagePassage {
	return { html, kind, ...(basis && { basis: basisOnPage(basis, read) }), ...(picture && { picture }) };
}

function basisOnPage(basis: Basis, read: readonly string[]): NonNullable<PagePassage['basis']> {
	return {
		standing: standingOf(basis),
		at: basis.at.map(({ law, place }) => ({ title: laws[law]?.title ?? law, place })),
		sources: basis.read.map((id) => read.indexOf(id) + 1),
		checkedOn: basis.checkedOn
	};
}
