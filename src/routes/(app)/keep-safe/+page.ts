import { needs } from '$lib/i18n/words.ts';

// Drawn on the phone from its own store, like the case screens; its shell is kept with theirs.
export const ssr = false;
export const prerender = true;
export const load = needs('keep', 'install', 'backup', 'fields', 'problems');
