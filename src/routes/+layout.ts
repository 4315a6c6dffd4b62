import { languageOf } from '$lib/i18n/languages.ts';
import { wordsFor } from '$lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	return { words: await wordsFor(language, 'app') };
};
