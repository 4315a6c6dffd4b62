import { guidesIn } from '$lib/content/guides/index.ts';
import type { PageServerLoad } from './$types';

export const prerender = 'auto';
export const csr = false;

export const load: PageServerLoad = ({ locals }) => {
	const all = guidesIn(locals.language).map(({ slug, language, title, summary, number, for: readers }) => ({
		...{ slug, title, summary, readers },
		// A guide that is not there in the reader's language is told of in its own.
		lang: language === locals.language ? undefined : language,
		isCard: number === undefined
	}));
	return { guides: all.filter(({ isCard }) => !isCard), cards: all.filter(({ isCard }) => isCard) };
};
