declare module 'virtual:find' {
	import type { FinderData } from '$lib/content/find/finder.ts';

	/** What fetches what a language finds pages with. */
	const loaders: Readonly<Record<string, () => Promise<{ default: FinderData }>>>;
	export default loaders;
}
