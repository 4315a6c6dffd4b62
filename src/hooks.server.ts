import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { languageOf, languages } from '$lib/i18n/languages.ts';
import { openContext } from '$lib/server/context.ts';

export const init: ServerInit = async () => {
	if (!building) await openContext();
};

export const handle: Handle = ({ event, resolve }) => {
	event.locals.language = languageOf(event.params.lang);
	const { direction } = languages[event.locals.language];
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.language).replace('%dir%', direction)
	});
};
