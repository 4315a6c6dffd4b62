import { needs } from '$lib/i18n/words.ts';

export const load = needs('tribunal', 'ask', 'questions', 'fields', 'titles', 'events', 'record', 'dates');
