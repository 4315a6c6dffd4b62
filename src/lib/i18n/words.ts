import { createInstance } from 'i18next';
import type { TFunction } from 'i18next';
import type en from '../content/locales/en/index.ts';
import { languages } from './languages.ts';
import type { Language } from './languages.ts';
import { lengthened } from './pseudo.ts';

/** Every word of the interface, in English: the pattern that all languages follow. */
export type Locale = Widened<typeof en>;
type Widened<T> = { [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

declare module 'i18next' {
	interface CustomTypeOptions {
		enableSelector: true;
		defaultNS: 'translation';
		resources: { translation: typeof en };
	}
}

export type Translate = TFunction;

/** The words for one reader. Each request and each page has its own; nothing is shared and nothing switches language. */
export interface Words {
	t: Translate;
	language: Language;
	/** For Intl. */
	locale: string;
	direction: 'ltr' | 'rtl';
}

const load: Record<Language, () => Promise<Locale>> = {
	en: async () => (await import('../content/locales/en/index.ts')).default,
	'en-XA': async () => lengthened((await import('../content/locales/en/index.ts')).default)
};

export async function wordsFor(language: Language): Promise<Words> {
	const { locale, direction } = languages[language];
	const i18n = createInstance();
	await i18n.init({
		lng: language,
		fallbackLng: false,
		resources: { [language]: { translation: await load[language]() } },
		interpolation: { escapeValue: false }
	});
	return { t: i18n.t, language, locale, direction };
}
