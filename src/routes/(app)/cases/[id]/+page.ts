import { needs } from '$lib/i18n/words.ts';

export const load = needs('today', 'dates', 'titles', 'events', 'letters', 'calendar');
