import { groups } from '$lib/content/guides/groups.ts';
import type { Group } from '$lib/content/guides/groups.ts';
import type { Guide } from '$lib/content/guides/guide.ts';
import { findGuide, guidesIn } from '$lib/content/guides/index.ts';
import type { PageServerLoad } from './$types';

export const prerender = 'auto';
export const csr = false;

export const load: PageServerLoad = ({ locals }) => {
	const all = guidesIn(locals.language);
	const shown = ({ slug, language, title, summary }: Guide) => ({
		...{ slug, title, summary },
		hasEasyRead: findGuide(slug, locals.language, 'easy-read') !== undefined,
		// A guide that is not there in the reader's language is told of in its own.
		lang: language === locals.language ? undefined : language
	});
	const numbered = (numbers: readonly number[]) =>
		numbers.flatMap((wanted) => all.filter(({ number }) => number === wanted).map(shown));
	return {
		groups: Object.entries(groups).map(([id, numbers]) => ({ id: id as Group, guides: numbered(numbers) })),
		cards: all.filter(({ number }) => number === undefined).map(shown)
	};
};
