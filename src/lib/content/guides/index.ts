import type { Guide, Level } from './guide.ts';
import { readGuides } from './read-guides.ts';
import { inLanguage, versionOf } from './versions.ts';

const files = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

/** Every guide, by number, and then the cards. Reading them here refuses a build with a faulty one. */
export const guides: readonly Guide[] = readGuides(files);

/** A guide at a length and in a language, or in English when that language has none so long. */
export function findGuide(slug: string, language: string, level: Level): Guide | undefined {
	return versionOf(guides, { slug, language, level });
}

/** Every guide once: in a language, or in English when that language has none. */
export function guidesIn(language: string): readonly Guide[] {
	return inLanguage(guides, language);
}
