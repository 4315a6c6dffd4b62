import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { LanguageFacts } from './lib/i18n/languages.ts';
import { pluralsOf, translated } from './lib/i18n/translation.ts';
import type { MadeFrom, Tree } from './lib/i18n/translation.ts';

const section = /\/locales\/([a-zA-Z-]+)\/([a-z-]+)\.json$/;

/** Puts English in the place of what a language has not translated, when the app is built: a phone fetches one file. */
export function translations(): Plugin {
	return {
		name: 'waymark-translations',
		enforce: 'pre',
		async load(id) {
			if (!section.test(id)) return null;
			const english = englishOf(id);
			if (!existsSync(english)) return null;
			this.addWatchFile(english);
			this.addWatchFile(id);
			return JSON.stringify(await sectionFrom(id));
		}
	};
}

/** A section of a language as a phone gets it. */
export async function sectionFrom(file: string): Promise<ReturnType<typeof translated>> {
	const { locale } = readJson<LanguageFacts>(join(dirname(file), 'language.json'));
	return translated(await readEnglish(englishOf(file)), readJson<Tree>(file), {
		madeFrom: madeFromIn(dirname(file)),
		section: basename(file, '.json'),
		plurals: pluralsOf(locale)
	});
}

/** What the texts of a language were made from. */
export function madeFromIn(folder: string): MadeFrom {
	const file = join(folder, 'made-from.json');
	return existsSync(file) ? readJson<MadeFrom>(file) : {};
}

export function readJson<T>(file: string): T {
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** The English words of a section, read anew when the file has changed. */
export async function readEnglish(file: string): Promise<Tree> {
	const address = pathToFileURL(file);
	address.search = String(Math.round(statSync(file).mtimeMs));
	const { default: words } = (await import(/* @vite-ignore */ address.href)) as { default: Tree };
	return words;
}

function englishOf(file: string): string {
	return join(dirname(dirname(file)), 'en', `${basename(file, '.json')}.ts`);
}
