import { loadFinder } from '$lib/content/find/load.ts';
import type { PageLoad } from './$types';

/** Found on the server when there is no JavaScript, on the phone when there is: the same code, and no record of either. */
export const load: PageLoad = async ({ url, parent }) => {
	const { words } = await parent();
	await words.add('find');
	const asked = (url.searchParams.get('q') ?? '').slice(0, 200);
	return { asked, results: asked.trim() ? (await loadFinder(words.language))(asked) : [] };
};
