import { textHash } from '../content/text-hash.ts';

/** Words of a section by their keys, as deep as its file has them. */
export interface Tree {
	readonly [key: string]: string | Tree;
}

/** A section in another language: its words, with English in the place of what is not translated, and how many those are. */
export interface Translated {
	words: Tree;
	inEnglish: number;
}

/** What a translation was made from: for each key the hash of the English of that day. */
export type MadeFrom = Readonly<Record<string, string>>;

const form = /_(zero|one|two|few|many|other)$/;

/** Every text of a section by its whole key. The forms of a plural stand together under one key, with the mark `_#`. */
export function textsOf(tree: Tree, path = ''): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const found = new Map<string, Record<string, string>>();
	for (const [key, value] of Object.entries(tree)) {
		if (typeof value !== 'string') {
			for (const [inner, forms] of textsOf(value, `${path}${key}.`)) found.set(inner, { ...forms });
			continue;
		}
		const plural = form.exec(key)?.[1];
		const isPlural = plural !== undefined && `${key.replace(form, '')}_other` in tree;
		const name = path + (isPlural ? key.replace(form, '_#') : key);
		found.set(name, { ...found.get(name), [isPlural ? plural : '']: value });
	}
	return found;
}

/** A short name of an English text in all its forms. */
export function hashOf(forms: Readonly<Record<string, string>>): string {
	return textHash(Object.values(forms).join('\n'));
}

/** How a key stands in another language. `stale`: the English has changed since. */
export type KeyState = 'fresh' | 'stale' | 'missing';

/** How each key of a section stands in another language. */
export function statesOf(english: Tree, own: Tree, madeFrom: MadeFrom, section: string): ReadonlyMap<string, KeyState> {
	const texts = textsOf(own);
	return new Map(
		[...textsOf(english)].map(([key, forms]) => {
			// Where English says nothing there is nothing to translate.
			if (Object.values(forms).every((text) => text === '')) return [key, 'fresh'];
			if (!texts.has(key)) return [key, 'missing'];
			return [key, madeFrom[`${section}.${key}`] === hashOf(forms) ? 'fresh' : 'stale'];
		})
	);
}

/** A section in another language. What is missing there, or was made from an English that has changed, is English. */
export function translated(
	english: Tree,
	own: Tree,
	{ madeFrom, section, plurals }: { madeFrom: MadeFrom; section: string; plurals: readonly string[] }
): Translated {
	const states = statesOf(english, own, madeFrom, section);
	const texts = textsOf(own);
	const words: Record<string, unknown> = {};
	for (const [key, forms] of textsOf(english)) {
		const isFresh = states.get(key) === 'fresh';
		place(words, key, (isFresh && texts.get(key)) || allForms(forms, plurals));
	}
	return { words: words as Tree, inEnglish: [...states.values()].filter((state) => state !== 'fresh').length };
}

/** A whole section that has no translation at all. */
export function untranslated(english: Tree, plurals: readonly string[]): Translated {
	return translated(english, {}, { madeFrom: {}, section: '', plurals });
}

/** English has two forms, where another language asks for up to six: each it asks for is there. */
function allForms(
	forms: Readonly<Record<string, string>>,
	plurals: readonly string[]
): Readonly<Record<string, string>> {
	if ('' in forms) return forms;
	// Nothing at all may have words of its own in every language.
	const asked = 'zero' in forms ? ['zero', ...plurals] : plurals;
	return Object.fromEntries(asked.map((plural) => [plural, forms[plural] ?? forms.other ?? '']));
}

function place(words: Record<string, unknown>, key: string, forms: Readonly<Record<string, string>>): void {
	const path = key.split('.');
	const last = path.pop() ?? '';
	const group = path.reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, words);
	for (const [plural, text] of Object.entries(forms)) group[last.replace(/_#$/, `_${plural}`)] = text;
}

/** The forms a language counts with. */
export function pluralsOf(locale: string): readonly string[] {
	return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}
