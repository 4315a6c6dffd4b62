import { needs } from '$lib/i18n/words.ts';

export const load = needs('log', 'dates', 'titles', 'events', 'record', 'calendar');
