import type { Language } from '../i18n/languages.ts';

/** What a block that is in English says of itself on a page in another language. */
export function inEnglish(language: Language): { lang?: 'en'; dir?: 'ltr' } {
	return language === 'en' ? {} : { lang: 'en', dir: 'ltr' };
}
