import { needs } from '$lib/i18n/words.ts';

export const prerender = 'auto';
export const csr = false;

export const load = needs('rulebook', 'law', 'titles');
