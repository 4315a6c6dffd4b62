import type { Guide, Level } from './guide.ts';
import { readGuides } from './read-guides.ts';
import { readTranslations } from './translated.ts';
import type { GuideLanguage } from './translated.ts';
import { inLanguage, versionOf } from './versions.ts';

const files = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

const translations = import.meta.glob<string>('../locales/*/guides/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const facts = import.meta.glob<{ locale: string }>('../locales/*/language.json', { import: 'default', eager: true });
const units = import.meta.glob<GuideLanguage['units']>('../locales/*/units.json', { import: 'default', eager: true });
const languages = Object.fromEntries(
	Object.entries(facts).map(([file, { locale }]) => [
		file.split('/').at(-2) ?? '',
		{ locale, units: units[file.replace('language.json', 'units.json')] ?? {} }
	])
);

/** The guides as they were written. A translation follows them, paragraph by paragraph. */
export const englishGuides = readGuides(files);
const translated = readTranslations(translations, englishGuides, languages);

/** Every guide, by number, and then the cards. Reading them here refuses a build with a faulty one. */
export const guides: readonly Guide[] = [...englishGuides, ...translated.guides];

/** Whether a guide is shown in English because the English has changed since it was translated. */
export function isStale(slug: string, language: string): boolean {
	return translated.stale.includes(`${language}/${slug}`);
}

/** A guide at a length and in a language, or in English when that language has none so long. */
export function findGuide(slug: string, language: string, level: Level): Guide | undefined {
	return versionOf(guides, { slug, language, level });
}

/** Every guide once: in a language, or in English when that language has none. */
export function guidesIn(language: string): readonly Guide[] {
	return inLanguage(guides, language);
}
