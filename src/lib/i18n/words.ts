import { createInstance } from 'i18next';
import type { TFunction } from 'i18next';
import type en from '../content/locales/en/index.ts';
import { languages } from './languages.ts';
import type { Language } from './languages.ts';
import { lengthened } from './pseudo.ts';

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
	/** Fetches further sections, those that are not here yet. */
	add(...sections: readonly Section[]): Promise<void>;
}

const english = import.meta.glob<object>(['../content/locales/en/*.ts', '!**/*.test.ts'], { import: 'default' });

const load: Record<Language, (section: Section) => Promise<object>> = {
	en: inEnglish,
	'en-XA': async (section) => lengthened(await inEnglish(section))
};

async function inEnglish(section: Section): Promise<object> {
	const file = english[`../content/locales/en/${section}.ts`];
	if (!file) throw new Error(`There is no section ${section}`);
	return file();
}

export async function wordsFor(language: Language, ...sections: readonly Section[]): Promise<Words> {
	const { locale, direction } = languages[language];
	const i18n = createInstance();
	await i18n.init({
		lng: language,
		fallbackLng: false,
		resources: { [language]: { translation: {} } },
		interpolation: { escapeValue: false },
		saveMissing: true,
		// A page that shows words it did not fetch is a fault: heard by every test, seen by a reader as the key.
		missingKeyHandler: (_languages, _namespace, key, fallback) => {
			if (fallback !== '') console.error(`There are no words for ${key}`);
		}
	});
	const here = new Set<Section>();
	const add = async (...wanted: readonly Section[]) => {
		const missing = wanted.filter((section) => !here.has(section));
		const loaded = await Promise.all(missing.map(async (section) => [section, await load[language](section)] as const));
		for (const [section, words] of loaded) {
			i18n.addResourceBundle(language, 'translation', { [section]: words }, true);
			here.add(section);
		}
	};
	await add(...sections);
	return { t: i18n.t, language, locale, direction, add };
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
