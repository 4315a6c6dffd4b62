export interface LanguageFacts {
	/** Its own name, as its readers write it. */
	name: string;
	direction: 'ltr' | 'rtl';
	/** For Intl: dates, numbers and lists. */
	locale: string;
	/** Only for trying out the pages: never offered to a reader. */
	forTests?: true;
}

export const languages = {
	en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
	'en-XA': { name: 'Long and mirrored English', direction: 'rtl', locale: 'en-GB', forTests: true }
} as const satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof languages;

export function isLanguage(text: string): text is Language {
	return Object.hasOwn(languages, text);
}

/** The language an address asks for; English when it asks for none. */
export function languageOf(param: string | null | undefined): Language {
	return param && isLanguage(param) ? param : 'en';
}
