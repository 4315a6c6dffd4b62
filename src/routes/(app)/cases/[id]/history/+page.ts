import { needs } from '$lib/i18n/words.ts';

export const load = needs(
	'record',
	'events',
	'ask',
	'questions',
	'fields',
	'letters',
	'evidence',
	'lists',
	'log',
	'journeys',
	'plans',
	'schools',
	'contacts'
);
