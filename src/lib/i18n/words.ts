import { createInstance } from 'i18next';
import type { TFunction } from 'i18next';
import locales from 'virtual:locales';
import type en from '../content/locales/en/index.ts';
import { factsOf } from './languages.ts';
import type { Language } from './languages.ts';
import type { Tree } from './translation.ts';

declare module 'i18next' {
	interface CustomTypeOptions {
		enableSelector: true;
		defaultNS: 'translation';
		resources: { translation: typeof en };
	}
}

export type Translate = TFunction;

/** A file of a locale. A page fetches those it shows, and no more. */
export type Section = keyof typeof en;

/** The words for one reader. Each request and each page has its own; nothing is shared and nothing switches language. */
export interface Words {
	t: Translate;
	language: Language;
	/** For Intl. */
	locale: string;
	direction: 'ltr' | 'rtl';
	/** What of it is in English: nothing, some that is not translated, or all, because the language is not on this phone. */
	inEnglish(): 'none' | 'some' | 'all';
	/** Fetches further sections, those that are not here yet. */
	add(...sections: readonly Section[]): Promise<void>;
}

const english = import.meta.glob<object>(['../content/locales/en/*.ts', '!**/index.ts', '!**/*.test.ts'], {
	import: 'default'
});

interface Loaded {
	words: object;
	inEnglish: number;
	/** Its file could not be fetched. */
	isNotHere?: true;
}

async function load(language: Language, section: Section): Promise<Loaded> {
	if (language === 'en') return { words: await inEnglish(section), inEnglish: 0 };
	if (language === 'en-XA') {
		const { lengthened } = await import('./pseudo.ts');
		return { words: lengthened(await inEnglish(section)), inEnglish: 0 };
	}
	const english = async () => {
		const { pluralsOf, untranslated } = await import('./translation.ts');
		return untranslated((await inEnglish(section)) as Tree, pluralsOf(factsOf(language).locale));
	};
	// With no signal the files of a language that is not kept are not there: English is, always.
	const notHere = async () => ({ ...(await english()), isNotHere: true as const });
	const sections = await locales[language]?.().catch(() => undefined);
	if (!sections) return notHere();
	return sections.default[section]?.().then((file) => file.default, notHere) ?? english();
}

async function inEnglish(section: Section): Promise<object> {
	const file = english[`../content/locales/en/${section}.ts`];
	if (!file) throw new Error(`There is no section ${section}`);
	return file();
}

export async function wordsFor(language: Language, ...sections: readonly Section[]): Promise<Words> {
	const { locale, direction } = factsOf(language);
	const i18n = createInstance();
	await i18n.init({
		lng: language,
		fallbackLng: false,
		resources: { [language]: { translation: {} } },
		interpolation: { escapeValue: direction === 'rtl', escape: isolated },
		saveMissing: true,
		// A page that shows words it did not fetch is a fault: heard by every test, seen by a reader as the key.
		missingKeyHandler: (_languages, _namespace, key, fallback) => {
			if (fallback !== '') console.error(`There are no words for ${key}`);
		}
	});
	const here = new Set<Section>();
	const english = { texts: 0, isNotHere: false };
	const add = async (...wanted: readonly Section[]) => {
		const missing = wanted.filter((section) => !here.has(section));
		const loaded = await Promise.all(missing.map(async (section) => [section, await load(language, section)] as const));
		for (const [section, { words, inEnglish, isNotHere }] of loaded) {
			english.texts += inEnglish;
			english.isNotHere ||= isNotHere ?? false;
			i18n.addResourceBundle(language, 'translation', { [section]: words }, true);
			here.add(section);
		}
	};
	await add(...sections);
	const state = () => (english.isNotHere ? 'all' : english.texts > 0 ? 'some' : 'none');
	return { t: i18n.t, language, locale, direction, inEnglish: state, add };
}

/**
 * A name, a number or a law in the middle of words that run from right to left keeps its own order: without this `116 123`
 * is read as `123 116`. Marks that are not seen (U+2068 and U+2069) stand around it.
 */
export function isolated(value: string): string {
	return /[\p{Script=Latin}\d]/u.test(value) ? `\u2068${value}\u2069` : value;
}

interface LoadEvent {
	parent: () => Promise<{ words: Words }>;
}

/** What a page needs beside the frame's words, as its load function. */
export function needs(...sections: readonly Section[]): (event: LoadEvent) => Promise<void> {
	return async ({ parent }) => {
		const { words } = await parent();
		await words.add(...sections);
	};
}
