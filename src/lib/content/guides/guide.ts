import type { CalendarDate } from '../../core/dates/calendar-date.ts';

export const readers = ['parent', 'young-person', 'advocate'] as const;
export type Reader = (typeof readers)[number];

/** The same guide at different lengths. Each file holds its own, and a level that is not written yet is not there. */
export const levels = ['short', 'full', 'easy-read'] as const;
export type Level = (typeof levels)[number];

/** V: read in the source that is named. S: in an older paper only. M: from memory, so an adviser has to be asked. */
export const marks = ['V', 'S', 'M'] as const;
export type Mark = (typeof marks)[number];

/** What a statement of law rests on. */
export interface Basis {
	mark: Mark;
	/** Where in which law, by its id. */
	at: readonly { law: string; place: string }[];
	/** Ids of the pages that were read. */
	read: readonly string[];
	checkedOn: CalendarDate;
}

/** The picture beside an idea of an Easy Read. */
export interface BesidePicture {
	id: string;
	/** What it shows, for those who cannot see it, where the words beside it do not say so. */
	says?: string;
}

/** A paragraph or a list item, with where in the file it is. */
export interface Passage {
	html: string;
	plain: string;
	line: number;
	kind: 'law' | 'tip' | 'plain';
	basis?: Basis;
	picture?: BesidePicture;
}

export type Block =
	| { kind: 'heading'; depth: 2 | 3; id: string; html: string; plain: string; line: number }
	| { kind: 'paragraph'; passage: Passage }
	| { kind: 'list'; ordered: boolean; items: readonly Passage[] };

/** What the lines at the top of a guide say about it. */
export interface FrontMatter {
	title: string;
	summary: string;
	/** Its number in the list of guides. What has none is a card: one short page beside the guides. */
	number?: number;
	for: readonly Reader[];
	/** Ids of the date rules it speaks of. */
	rules: readonly string[];
	/** The day somebody last read the whole guide. */
	reviewed: CalendarDate;
	/** The day its statements of law were checked, unless one says its own. */
	checked?: CalendarDate;
	/** A question flow that does what the guide tells of. */
	flow?: string;
	/** Words of every day that people look for it by. They are searched and not shown. */
	asked: readonly string[];
	/** Ids of letters that go with it. */
	letters: readonly string[];
	/** A rule whose date the reader will want to work out. */
	calculator?: string;
	/** Guides to read next. */
	next: readonly string[];
	/** Ids of people who can help. */
	help: readonly string[];
	/** Each heading with what stands under it is a card of its own. */
	shown?: 'cards';
}

export interface Guide extends FrontMatter {
	slug: string;
	language: string;
	file: string;
	levels: Readonly<Partial<Record<Level, readonly Block[]>>>;
	/** Ids of the words each length explains, in the order of their first use. */
	terms: Readonly<Partial<Record<Level, readonly string[]>>>;
	/** It was translated: who has read the translation, and when, or nobody yet. */
	translation?: TranslationCheck;
}

export interface TranslationCheck {
	checkedBy?: string;
	checkedOn?: CalendarDate;
}

/** Something wrong in a file, and in which line. */
export interface Fault {
	line: number;
	what: string;
}

/** Thrown for a file that must not be published; its message names the file and every line at fault. */
export class FaultyGuide extends Error {
	readonly faults: readonly Fault[];
	constructor(file: string, faults: readonly Fault[]) {
		super(faults.map(({ line, what }) => `${file}:${line}: ${what}`).join('\n'));
		this.name = 'FaultyGuide';
		this.faults = faults;
	}
}

/** Every paragraph and list item of a level. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
	return blocks.flatMap((block) =>
		block.kind === 'paragraph' ? [block.passage] : block.kind === 'list' ? block.items : []
	);
}
