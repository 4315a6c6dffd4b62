import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { LanguageFacts } from './lib/i18n/languages.ts';
import { pluralsOf, translated } from './lib/i18n/translation.ts';
import type { MadeFrom, Tree } from './lib/i18n/translation.ts';

const list = 'virtual:locales';
const locales = 'src/lib/content/locales';
const section = /\/locales\/([a-zA-Z-]+)\/([a-z-]+)\.json$/;

/** Puts English in the place of what a language has not translated, when the app is built: a phone fetches one file. */
export function translations(): Plugin {
	let folder = '';
	return {
		name: 'waymark-translations',
		enforce: 'pre',
		resolveId: (id) => (id === list || id.startsWith(`${list}/`) ? `\0${id}` : null),
		configResolved: ({ root }) => void (folder = join(root, locales)),
		async load(id) {
			if (id === `\0${list}`) return loaders(languagesIn(folder), (one) => `${list}/${one}`);
			if (id.startsWith(`\0${list}/`)) {
				const language = id.slice(list.length + 2);
				return loaders(sectionsIn(join(folder, language)), (one) => `/${locales}/${language}/${one}.json`);
			}
			if (!section.test(id)) return null;
			const english = englishOf(id);
			if (!existsSync(english)) return null;
			this.addWatchFile(english);
			this.addWatchFile(id);
			return JSON.stringify(await sectionFrom(id));
		}
	};
}

/** A file that knows where others are: one for all languages, and one for each, so that a phone fetches only its own. */
function loaders(names: readonly string[], fileOf: (name: string) => string): string {
	const lines = names.map((name) => `'${name}': () => import('${fileOf(name)}')`);
	return `export default { ${lines.join(', ')} };`;
}

function languagesIn(folder: string): readonly string[] {
	return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'language.json')));
}

function sectionsIn(folder: string): readonly string[] {
	return readdirSync(folder).flatMap((file) => {
		const name = section.exec(join(folder, file))?.[2];
		return name && existsSync(englishOf(join(folder, file))) ? [name] : [];
	});
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
