import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';

const words = (text: string) => text.split(/\s+/).length;

test('about a hundred words are explained, each once', () => {
	expect(glossary.length).toBeGreaterThanOrEqual(100);
	expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
	expect(new Set(glossary.map(({ word }) => word.toLowerCase())).size).toBe(glossary.length);
});

test('they stand in the order of the alphabet', () => {
	const words = glossary.map(({ word }) => word);
	expect(words.slice(0, 3)).toEqual(['Academic year', 'Academy', 'Advice (in an assessment)']);
	expect(words.indexOf('Reasonable adjustment')).toBeGreaterThan(words.indexOf('Quantified'));
});

test('no spelling belongs to two words', () => {
	const spellings = glossary.flatMap(({ word, also = [] }) => [
		...new Set([word, ...also].map((one) => one.toLowerCase()))
	]);
	expect(spellings.filter((one, index) => spellings.indexOf(one) !== index)).toEqual([]);
});

test.each(
	glossary.flatMap(({ word, means, forYoungPerson }) =>
		[means, forYoungPerson ?? []].flat().map((text) => [word, text])
	)
)('%s is told in fewer than 25 words: %s', (_word, text = '') => {
	expect(words(text)).toBeLessThan(25);
	expect(text).toMatch(/^[A-Z].*\.$/);
});

test('a young person is not told about "your child"', () => {
	for (const { forYoungPerson = '' } of glossary) expect(forYoungPerson).not.toMatch(/your child/i);
	for (const { means, forYoungPerson, word } of glossary)
		if (/your (disabled )?child/i.test(means)) expect(forYoungPerson, word).toBeDefined();
});

test('the words of before are marked', () => {
	expect(glossary.filter(({ old }) => old).map(({ id }) => id)).toEqual([
		'ccg',
		'efa',
		'lgo',
		'school-action',
		'statement'
	]);
});

test('the words section 13 asks for are there', () => {
	const all = JSON.stringify(glossary).toLowerCase();
	for (const word of [
		'academy',
		'EOTAS',
		'LADO',
		'nominee',
		'PHSO',
		'SENCO',
		'Section 19',
		'White Paper',
		'LDA',
		'DCO'
	])
		expect(all).toContain(word.toLowerCase());
});
