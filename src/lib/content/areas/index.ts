import { guidesIn } from '../guides/index.ts';
import type { Area } from './area.ts';
import { readAreas } from './read-areas.ts';

const guides = guidesIn('en').map(({ slug }) => slug);

/** What local advice services added, by the name of the area. Reading it here refuses a build with a faulty one. */
export const areas: readonly Area[] = readAreas({
	areas: import.meta.glob('./*/area.json', { import: 'default', eager: true }),
	logos: import.meta.glob<string>('./*/logo.{svg,png,webp}', { query: '?inline', import: 'default', eager: true }),
	guides
});

export function findArea(slug: string): Area | undefined {
	return areas.find((area) => area.slug === slug);
}

/** The areas that have something to say about a guide. */
export function areasWithNotesOn(guide: string): readonly Area[] {
	return areas.filter(({ notes }) => notes.some((note) => note.guide === guide));
}
