import { error } from '@sveltejs/kit';
import { areasWithNotesOn } from '$lib/content/areas/index.ts';
import { levels } from '$lib/content/guides/guide.ts';
import { findGuide, guides, isStale } from '$lib/content/guides/index.ts';
import { pageOf } from '$lib/content/guides/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = 'auto';
export const csr = false;

export const entries: EntryGenerator = () =>
	guides.flatMap((guide) =>
		levels
			.filter((level) => guide.levels[level])
			.map((level) => ({
				slug: guide.slug,
				...(level !== 'short' && { level }),
				...(guide.language !== 'en' && { lang: guide.language })
			}))
	);

export const load: PageServerLoad = ({ params, locals }) => {
	const level = levels.find((one) => one === params.level) ?? 'short';
	const guide = findGuide(params.slug, locals.language, level);
	const page = guide && pageOf(guide, level, guides);
	if (!page) error(404);
	const near = areasWithNotesOn(params.slug).map(({ slug, name, by }) => ({ slug, name, by }));
	return { guide: page, isStale: isStale(params.slug, locals.language), near };
};
