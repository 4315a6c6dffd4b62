import loaders from 'virtual:find';
import { finderFrom } from './finder.ts';
import type { Find } from './finder.ts';

const made = new Map<string, Promise<Find>>();

/** What finds pages for readers of a language, fetched when it is asked for. English when that language is not here. */
export async function loadFinder(language: string): Promise<Find> {
	const known = loaders[language] ? language : 'en';
	const found = made.get(known) ?? fetchFinder(known);
	made.set(known, found);
	return found;
}

async function fetchFinder(language: string): Promise<Find> {
	const load = loaders[language];
	if (!load) throw new Error(`There is nothing to find with in ${language}`);
	const { default: data } = await (language === 'en' ? load() : load().catch(() => loaders.en?.() ?? load()));
	return finderFrom(data);
}
