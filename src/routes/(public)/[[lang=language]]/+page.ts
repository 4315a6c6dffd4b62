import { needs } from '$lib/i18n/words.ts';

export const prerender = 'auto';
export const load = needs('home', 'fields', 'problems', 'install');
