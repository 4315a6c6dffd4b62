import { glossary } from '$lib/content/glossary.ts';
import type { PageServerLoad } from './$types';

export const prerender = 'auto';
export const csr = false;

export const load: PageServerLoad = () => ({
	words: glossary.map(({ id, word, means, forYoungPerson, old }) => ({ id, word, means, forYoungPerson, old }))
});
