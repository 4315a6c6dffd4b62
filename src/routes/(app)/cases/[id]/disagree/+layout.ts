import { needs } from '$lib/i18n/words.ts';

export const load = needs(
	'disagree',
	'ways',
	'statements',
	'dates',
	'titles',
	'law',
	'events',
	'fields',
	'help',
	'letters',
	'calendar'
);
