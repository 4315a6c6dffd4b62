declare module 'virtual:locales' {
	import type { Translated } from '$lib/i18n/translation.ts';

	type Sections = Readonly<Record<string, () => Promise<{ default: Translated }>>>;
	/** What fetches the sections of a language, by its name: a phone fetches no list but its own. */
	const languages: Readonly<Record<string, () => Promise<{ default: Sections }>>>;
	export default languages;
}
