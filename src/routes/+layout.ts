import { browser } from '$app/environment';
import { languageOfDevice } from '$lib/client/language.ts';
import { languageOf } from '$lib/i18n/languages.ts';
import { wordsFor } from '$lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, route }) => {
	const kept = browser ? languageOfDevice() : undefined;
	// A case's screens have one address in every language: there the device says which. A public page says it in its address.
	const asked = kept && route.id?.startsWith('/(app)') ? kept : params.lang;
	return { words: await wordsFor(languageOf(asked), 'app') };
};
