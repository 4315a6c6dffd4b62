export interface LanguageFacts {
	/** Its own name, as its readers write it. */
	name: string;
	/** Its name in English, for those who help a reader find it. */
	inEnglish: string;
	direction: 'ltr' | 'rtl';
	/** For Intl: dates, numbers, plurals and lists. */
	locale: string;
	/** The letters of its script, as their package is called, where those of English do not do. */
	font?: string;
	/** Who has read the translation of the screens, and when. Without it every page says that nobody has. */
	checkedBy?: string;
	checkedOn?: string;
	/** Only for trying out the pages: never offered to a reader. */
	forTests?: true;
}

/** A language as an address writes it: `pl`. Which there are is known by their folders. */
export type Language = string;

const ours: Readonly<Record<Language, LanguageFacts>> = {
	en: { name: 'English', inEnglish: 'English', direction: 'ltr', locale: 'en-GB' },
	'en-XA': {
		...{ name: 'Long and mirrored English', inEnglish: 'Long and mirrored English' },
		...{ direction: 'rtl', locale: 'en-GB', forTests: true }
	}
};

const folders = import.meta.glob<LanguageFacts>('../content/locales/*/language.json', {
	eager: true,
	import: 'default'
});

/** Every language: English, and each that has a folder of its own. */
export const languages: Readonly<Record<Language, LanguageFacts>> = {
	...ours,
	...Object.fromEntries(Object.entries(folders).map(([file, facts]) => [file.split('/').at(-2) ?? '', facts]))
};

/** What a reader may choose from. */
export const offeredLanguages: readonly Language[] = Object.keys(languages).filter(
	(language) => !languages[language]?.forTests
);

export function isLanguage(text: string): text is Language {
	return Object.hasOwn(languages, text);
}

/** The language an address asks for; English when it asks for none. */
export function languageOf(param: string | null | undefined): Language {
	return param && isLanguage(param) ? param : 'en';
}

export function factsOf(language: Language): LanguageFacts {
	const facts = languages[language] ?? ours.en;
	if (!facts) throw new Error(`There is no language ${language}`);
	return facts;
}
