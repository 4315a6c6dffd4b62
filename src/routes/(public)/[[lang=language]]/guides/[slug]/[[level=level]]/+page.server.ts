import { error } from '@sveltejs/kit';
import { findGuide, guides } from '$lib/content/guides/index.ts';
import { pageOf } from '$lib/content/guides/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = 'auto';
export const csr = false;

export const entries: EntryGenerator = () =>
	guides.map(({ slug, language }) => (language === 'en' ? { slug } : { slug, lang: language }));

export const load: PageServerLoad = ({ params, locals }) => {
	const guide = findGuide(params.slug, locals.language);
	if (!guide) error(404);
	return { guide: pageOf(guide, guides) };
};
