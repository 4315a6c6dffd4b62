import MiniSearch from 'minisearch';
import type { Options, SearchResult } from 'minisearch';
import type { Document, Found, Kind } from './document.ts';
import { reworded, termOf } from './wording.ts';

const options: Options<Document> = {
	fields: ['title', 'asked', 'headings', 'about', 'text'],
	storeFields: ['kind', 'title', 'about', 'path', 'language'],
	processTerm: termOf,
	tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}£]+(?:[’'][\p{L}]+)*/gu) ?? []
};

/** How much more a word counts in a title than in the text, and in what people ask. */
const boost = { title: 4, asked: 3, headings: 2, about: 3, text: 1 };
/** A guide answers a question, where a word only says what a word means. */
const kindBoost: Readonly<Record<Kind, number>> = { guide: 1.6, myth: 0.9, letter: 0.5, word: 0.45 };

export type FinderData = ReturnType<MiniSearch<Document>['toJSON']>;

/** Makes what a phone finds with, when the app is built. */
export function finderData(documents: readonly Document[]): FinderData {
	const index = new MiniSearch<Document>(options);
	index.addAll(documents);
	return index.toJSON();
}

export type Find = (asked: string) => readonly Found[];

/** Finds pages by what somebody asks in their own words, with slips of the finger and words of every day. */
export function finderFrom(data: FinderData): Find {
	const index = MiniSearch.loadJS<Document>(data, options);
	const search = (asked: string, slips: number) =>
		index.search(
			{
				combineWith: 'OR',
				queries: reworded(asked).map(({ text, weight }) => ({ queries: [text], ...near(weight, slips) }))
			},
			{ boostDocument: (_id, _term, stored) => kindBoost[stored?.kind as Kind] }
		);
	return (asked) => {
		const found = search(asked, 1);
		// Two letters that changed places are two slips: looked for when there is nothing nearer.
		return (found.length > 0 ? found : search(asked, 2)).slice(0, most).map(foundIn);
	};
}

const most = 20;

function near(weight: number, slips: number) {
	return {
		boost: Object.fromEntries(Object.entries(boost).map(([field, times]) => [field, times * weight])),
		prefix: (term: string) => term.length > 3,
		fuzzy: (term: string) => (term.length > 4 ? slips : term.length > 3 && slips - 1),
		weights: { fuzzy: 0.5, prefix: 0.4 }
	};
}

function foundIn({ id, kind, title, about, path, language }: SearchResult): Found {
	return { id: String(id), kind: kind as Kind, ...({ title, about, path, language } as Omit<Found, 'id' | 'kind'>) };
}
