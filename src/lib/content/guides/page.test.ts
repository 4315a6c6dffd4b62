import { expect, test } from 'vitest';
import type { Level } from './guide.ts';
import { pageOf } from './page.ts';
import { readGuides } from './read-guides.ts';
import { versionOf } from './versions.ts';

const text = (title: string, next: string, rules: string) => `---
title: ${title}
summary: What it is about.
number: 3
for: parent
rules: ${rules}
reviewed: 2026-11-21
checked: 2026-11-20
letters: L-1.1, L-9.9
next: ${next}
help: ipsea
---

# Short

## In short

- You can ask. [law V: cfa-2014 section 36(1); A36]
- You can appeal. [law V: cfa-2014 section 51; A51; A36]

## What to do today

1. Write it down.

# Full

## More

Tip: Ask SENDIASS.
`;

const guides = readGuides({
	'one.en.md': text('One', 'two', 'ehcna-decision-6w'),
	'two.en.md': text('Two', 'one', 'appeal-window-2m-1m'),
	'two.pl.md': text('Dwa', 'one', '').replace(/# Full[^]*/, '')
});
const page = (slug: string, language = 'en', level: Level = 'short') => {
	const guide = versionOf(guides, { slug, language, level });
	const found = guide && pageOf(guide, level, guides);
	if (!found) throw new Error('There is no such page');
	return found;
};

test('sources are numbered in the order of their first use, and each stands once', () => {
	const { blocks, sources, laws } = page('one');
	const [list] = blocks.filter((block) => block.kind === 'list');
	expect(list?.items.map(({ basis }) => basis?.sources)).toEqual([[1], [2, 1]]);
	expect(sources.map(({ title }) => title)).toEqual([
		'Children and Families Act 2014, section 36',
		'Children and Families Act 2014, section 51'
	]);
	expect(laws.map(({ title }) => title)).toEqual(['Children and Families Act 2014']);
});

test('a page holds the sources and the words of its own length and no others', () => {
	expect(page('one', 'en', 'full')).toMatchObject({
		level: 'full',
		sources: [],
		laws: [],
		terms: [{ id: 'sendiass' }]
	});
	expect(page('one').terms.map(({ id }) => id)).toEqual(['appeal']);
});

test('young people are told what a word means for them, and parents what it means for a child', () => {
	const [asked] = readGuides({
		'three.en.md': text('Three', 'three', '')
			.replace('for: parent', 'for: young-person')
			.replace('SENDIASS', 'an advocate')
	});
	const mine = asked && pageOf(asked, 'full', [asked])?.terms;
	expect(mine).toEqual([
		{ id: 'advocate', word: 'Advocate', means: 'Somebody on your side who helps you say what you want.' }
	]);
	expect(page('one', 'en', 'full').terms[0]).not.toHaveProperty('forYoungPerson');
});

test('a statement says where it is by the name of the law, how it stands and when it was checked', () => {
	const [list] = page('one').blocks.filter((block) => block.kind === 'list');
	expect(list?.items[0]).toEqual({
		html: 'You can ask.',
		kind: 'law',
		basis: {
			standing: { kind: 'in-law', place: 'section 36(1)' },
			at: [{ title: 'Children and Families Act 2014', place: 'section 36(1)' }],
			sources: [1],
			checkedOn: '2026-11-20'
		}
	});
});

test('what comes next has the title of the reader’s language, or else the English one', () => {
	expect(page('one').next).toEqual([{ slug: 'two', title: 'Two' }]);
	expect(page('two', 'pl').next).toEqual([{ slug: 'one', title: 'One' }]);
});

test('a length that a language has not is read in English, and is offered there', () => {
	expect(page('two', 'pl')).toMatchObject({ language: 'pl', levels: ['short', 'full'] });
	expect(page('two', 'pl', 'full')).toMatchObject({ language: 'en', levels: ['short', 'full'] });
});

test('people are at hand, and those letters that can be written here', () => {
	expect(page('one').help.map(({ name }) => name)).toEqual(['IPSEA']);
	expect(page('one')).toMatchObject({ letters: ['L-1.1'], isCard: false, hasRules: true });
});

test('a rule that is partly from memory sends the reader to an adviser', () => {
	expect(page('one').needsAdviser).toBe(false);
	expect(page('two').needsAdviser).toBe(true);
});
