import { expect, test } from 'vitest';
import { hashOf, pluralsOf, statesOf, textsOf, translated, untranslated } from './translation.ts';

const english = {
	title: 'Dates',
	when: { today: 'today', left_one: '{{count}} day left', left_other: '{{count}} days left' }
};
const polish = {
	title: 'Daty',
	when: { today: 'dziś', left_one: 'a', left_few: 'b', left_many: 'c', left_other: 'd' }
};
const hashes = (tree: Parameters<typeof textsOf>[0]) =>
	Object.fromEntries([...textsOf(tree)].map(([key, forms]) => [`dates.${key}`, hashOf(forms)]));
const plurals = pluralsOf('pl');
const of = (own: Parameters<typeof textsOf>[0], made = english) =>
	translated(english, own, { madeFrom: hashes(made), section: 'dates', plurals });

test('what was made from the English of today is shown', () => {
	expect(of(polish)).toEqual({ words: polish, inEnglish: 0 });
});

test('what is missing is English, and is counted', () => {
	const { words, inEnglish } = of({ when: polish.when });
	expect(words).toEqual({ ...polish, title: 'Dates' });
	expect(inEnglish).toBe(1);
});

test('what was made from an English that has changed is English, and is told apart from what is missing', () => {
	const before = { ...english, title: 'Days' };
	expect(of(polish, before)).toEqual({ words: { ...polish, title: 'Dates' }, inEnglish: 1 });
	const states = statesOf(english, { title: 'Daty' }, hashes(before), 'dates');
	expect([...states]).toEqual([
		['title', 'stale'],
		['when.today', 'missing'],
		['when.left_#', 'missing']
	]);
});

test('a plural is one text: a change in either form makes all of it stale', () => {
	const before = { ...english, when: { ...english.when, left_one: '{{count}} day' } };
	expect(of(polish, before).words.when).toEqual({
		today: 'dziś',
		left_one: '{{count}} day left',
		left_few: '{{count}} days left',
		left_many: '{{count}} days left',
		left_other: '{{count}} days left'
	});
});

test('English in the place of a language has every form that language counts with', () => {
	const { words, inEnglish } = untranslated(english, pluralsOf('ar'));
	expect(Object.keys(words.when as object)).toEqual([
		'today',
		...'zero one two few many other'.split(' ').map((x) => `left_${x}`)
	]);
	expect(inEnglish).toBe(3);
});

test('nothing at all keeps words of its own, and no text is nothing to translate', () => {
	const shelf = { found_zero: 'Nothing', found_one: '{{count}} place', found_other: '{{count}} places', gap: '' };
	const { words, inEnglish } = untranslated(shelf, pluralsOf('pl'));
	expect(words).toMatchObject({ found_zero: 'Nothing', found_few: '{{count}} places', gap: '' });
	expect(inEnglish).toBe(1);
});

test('a key that only looks like a plural is none', () => {
	expect([...textsOf({ someone_other: 'a', council_one: 'b' }).keys()]).toEqual(['someone_#', 'council_one']);
});
