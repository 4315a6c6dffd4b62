import type { Guide } from './guide.ts';

/** Each guide once: in a language when it is there in that language, or else in English. */
export function inLanguage(guides: readonly Guide[], language: string): readonly Guide[] {
	const slugs = [...new Set(guides.map(({ slug }) => slug))];
	return slugs.flatMap((slug) => {
		const versions = guides.filter((guide) => guide.slug === slug);
		const fitting = versions.find((guide) => guide.language === language);
		return fitting ?? versions.find((guide) => guide.language === 'en') ?? [];
	});
}
