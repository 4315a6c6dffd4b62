import type { Guide } from './guide.ts';
import { inLanguage } from './versions.ts';
import { readGuides } from './read-guides.ts';

const files = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

/** Every guide, by number, and then the cards. Reading them here refuses a build with a faulty one. */
export const guides: readonly Guide[] = readGuides(files);

/** A guide in a language, or in English when that language has none. */
export function findGuide(slug: string, language: string): Guide | undefined {
	return inLanguage(guides, language).find((guide) => guide.slug === slug);
}

/** Every guide once: in a language, or in English when that language has none. */
export function guidesIn(language: string): readonly Guide[] {
	return inLanguage(guides, language);
}
