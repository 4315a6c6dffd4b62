import { error } from '@sveltejs/kit';
import { areas, findArea } from '$lib/content/areas/index.ts';
import { guidesIn } from '$lib/content/guides/index.ts';
import { isOlderThanAYear } from '$lib/content/help-services.ts';
import { today } from '$lib/server/context.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = 'auto';
export const csr = false;

export const entries: EntryGenerator = () => areas.map(({ slug }) => ({ area: slug }));

export const load: PageServerLoad = ({ params, locals }) => {
	const area = findArea(params.area);
	if (!area) error(404);
	const guides = guidesIn(locals.language).map(({ slug, title }) => ({ slug, title }));
	return {
		area,
		services: area.contacts.map(({ checked, ...contact }, index) => ({
			...contact,
			id: String(index),
			checked: { on: checked },
			mayHaveChanged: isOlderThanAYear({ on: checked }, today())
		})),
		notes: area.notes.map((note) => ({ ...note, guide: guides.find(({ slug }) => slug === note.guide) }))
	};
};
