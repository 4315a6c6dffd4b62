import type { Guide, Level } from './guide.ts';

/** Each guide once: in a language when it is there in that language, or else in English. */
export function inLanguage(guides: readonly Guide[], language: string): readonly Guide[] {
	const slugs = [...new Set(guides.map(({ slug }) => slug))];
	return slugs.flatMap((slug) => versionOf(guides, { slug, language }) ?? []);
}

interface Wanted {
	slug: string;
	language: string;
	level?: Level;
}

/** A guide in a language, or in English when that language has none, or has it not at that length. */
export function versionOf(guides: readonly Guide[], { slug, language, level = 'short' }: Wanted): Guide | undefined {
	const versions = guides.filter((guide) => guide.slug === slug && guide.levels[level]);
	return versions.find((guide) => guide.language === language) ?? versions.find((guide) => guide.language === 'en');
}
