import { needs } from '$lib/i18n/words.ts';

// Case screens are drawn on the phone from its own store, inside one kept shell: the server never sees them.
export const ssr = false;
export const load = needs('people', 'problems');
