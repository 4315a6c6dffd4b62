import type { Guide } from './guide.ts';
import { readGuides } from './read-guides.ts';

const files = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

/** Every guide, by number, and then the cards. Reading them here refuses a build with a faulty one. */
export const guides: readonly Guide[] = readGuides(files);

/** A guide in a language, or in English when that language has none. */
export function findGuide(slug: string, language: string): Guide | undefined {
	const versions = guides.filter((guide) => guide.slug === slug);
	return versions.find((guide) => guide.language === language) ?? versions.find((guide) => guide.language === 'en');
}
