import type { Words } from '../i18n/words.ts';

/**
 * A part that is fetched when it is first shown. Later it is there at once: a page that one goes back to is then as long
 * as it was, and can be scrolled to the same place.
 */
export function late<T>(fetch: (words: Words) => Promise<T>): (words: Words) => T | Promise<T> {
	const fetched = new WeakMap<Words, { part: T }>();
	return (words) => {
		const known = fetched.get(words);
		if (known) return known.part;
		return fetch(words).then((part) => {
			fetched.set(words, { part });
			return part;
		});
	};
}
