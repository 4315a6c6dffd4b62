import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { factsOf, languageOf } from '$lib/i18n/languages.ts';
import { compressed } from '$lib/server/compressed.ts';
import { openContext } from '$lib/server/context.ts';
import { unscripted } from '$lib/server/unscripted.ts';

export const init: ServerInit = async () => {
	if (!building) await openContext();
};

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.language = languageOf(event.params.lang);
	const { direction } = factsOf(event.locals.language);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			unscripted(html).replace('%lang%', event.locals.language).replace('%dir%', direction)
	});
	return building ? response : compressed(event.request, response);
};
