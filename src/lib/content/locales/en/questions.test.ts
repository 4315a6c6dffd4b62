import { expect, test } from 'vitest';
import { flows } from '../../../core/flows/index.ts';
import { letterKinds } from '../../../core/letters/index.ts';
import { bannedWords, sentencesOf, wordsOf } from '../../guides/wording.ts';
import letters from './letters.ts';
import questions from './questions.ts';

interface Words {
	title?: string;
	why?: string;
	options?: Readonly<Record<string, string>>;
}

const wordsAt = questions as Readonly<Record<string, Words>>;
const asked = Object.values(flows).flatMap(({ questions: of }) => Object.entries(of));

function textsIn(value: unknown): string[] {
	return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
}

test.each(asked)('the question %s has its words, and each of its options', (id, question) => {
	expect(wordsAt[id]?.title, 'title').toBeTruthy();
	expect(wordsAt[id]?.why, 'why').toBeTruthy();
	const options = 'options' in question ? question.options : [];
	expect(options.filter((option) => !wordsAt[id]?.options?.[option])).toEqual([]);
});

test('no question has words that nothing asks for', () => {
	const ids = new Set(asked.map(([id]) => id));
	expect(Object.keys(wordsAt).filter((id) => !ids.has(id))).toEqual([]);
});

test('questions are short and plain: twelve words at most, sentences of twenty, and none of the words we do not use', () => {
	for (const words of Object.values(wordsAt)) {
		expect(wordsOf(words.title ?? '').length, words.title).toBeLessThanOrEqual(12);
		for (const text of textsIn(words)) {
			for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
			for (const { pattern } of bannedWords) expect(text).not.toMatch(pattern);
		}
	}
});

test('every letter has a name and says what it is for', () => {
	const kinds = letters.kinds as Readonly<Record<string, { title: string; what: string }>>;
	expect(Object.keys(letterKinds).filter((id) => !kinds[id.replace('.', '-')]?.what)).toEqual([]);
});

test('what is said of letters is short and plain too', () => {
	for (const text of textsIn([letters.kinds, letters.why])) {
		for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
		for (const { pattern } of bannedWords) expect(text).not.toMatch(pattern);
	}
});
