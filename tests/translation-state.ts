import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, statesOf, textsOf } from '../src/lib/i18n/translation.ts';
import type { KeyState, MadeFrom, Tree } from '../src/lib/i18n/translation.ts';
import { madeFromIn, readEnglish, readJson } from '../src/translations.ts';

export const locales = join(import.meta.dirname, '../src/lib/content/locales');

/** How the sections of one language stand: for each, its keys and their state. */
export type LanguageState = ReadonlyMap<string, ReadonlyMap<string, KeyState>>;

/** The languages that have a folder, English left out. */
export function translatedLanguages(folder = locales): readonly string[] {
	return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'language.json')));
}

/** The sections English has. */
export function sections(folder = locales): readonly string[] {
	return readdirSync(join(folder, 'en'))
		.filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts')
		.map((name) => name.slice(0, -'.ts'.length));
}

export async function englishOf(section: string, folder = locales): Promise<Tree> {
	return readEnglish(join(folder, 'en', `${section}.ts`));
}

/** The words of a section in a language; none when nobody has begun it. */
export function wordsOf(language: string, section: string, folder = locales): Tree {
	const file = join(folder, language, `${section}.json`);
	return existsSync(file) ? readJson<Tree>(file) : {};
}

export async function stateOf(language: string, folder = locales): Promise<LanguageState> {
	const madeFrom = madeFromIn(join(folder, language));
	const states = new Map<string, ReadonlyMap<string, KeyState>>();
	for (const section of sections(folder)) {
		const english = await englishOf(section, folder);
		states.set(section, statesOf(english, wordsOf(language, section, folder), madeFrom, section));
	}
	return states;
}

/** Writes down that the texts of these sections were made from the English of today. */
export async function markAsMade(language: string, which: readonly string[], folder = locales): Promise<void> {
	const marks: Record<string, string> = { ...madeFromIn(join(folder, language)) };
	for (const section of which) {
		const own = textsOf(wordsOf(language, section, folder));
		for (const [key, forms] of textsOf(await englishOf(section, folder)))
			if (own.has(key)) marks[`${section}.${key}`] = hashOf(forms);
	}
	const sorted: MadeFrom = Object.fromEntries(Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(join(folder, language, 'made-from.json'), `${JSON.stringify(sorted, null, '\t')}\n`);
}
