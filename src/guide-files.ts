import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from './lib/content/guides/guide.ts';
import { readGuides } from './lib/content/guides/read-guides.ts';
import { readTranslations } from './lib/content/guides/translated.ts';
import type { GuideLanguage, Translations } from './lib/content/guides/translated.ts';
import { readJson } from './translations.ts';

/** The guides as their files are on disk, for what is made of them when the app is built. */
export interface GuideFiles extends Translations {
	english: readonly Guide[];
	/** Languages that have a folder. */
	languages: readonly string[];
}

export function readGuideFiles(content = join(process.cwd(), 'src/lib/content')): GuideFiles {
	const english = readGuides(textsIn(join(content, 'guides')));
	const locales = join(content, 'locales');
	const languages = readdirSync(locales).filter((name) => existsSync(join(locales, name, 'language.json')));
	const about = Object.fromEntries(languages.map((name) => [name, aboutLanguage(join(locales, name))]));
	const texts = languages.map((name) => textsIn(join(locales, name, 'guides')));
	return { english, languages, ...readTranslations(Object.assign({}, ...texts) as Texts, english, about) };
}

type Texts = Record<string, string>;

function textsIn(folder: string): Texts {
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
	return Object.fromEntries(names.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]));
}

function aboutLanguage(folder: string): GuideLanguage {
	const { locale } = readJson<{ locale: string }>(join(folder, 'language.json'));
	const units = join(folder, 'units.json');
	return { locale, units: existsSync(units) ? readJson<GuideLanguage['units']>(units) : {} };
}
