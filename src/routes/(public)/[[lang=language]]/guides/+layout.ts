import { needs } from '$lib/i18n/words.ts';

export const load = needs('guides', 'help', 'find', 'letters');
