import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import letters from '../src/lib/content/locales/en/letters.ts';
import { guides } from '../src/lib/content/guides/index.ts';
import { documentsIn } from '../src/lib/content/find/documents.ts';
import { finderData, finderFrom } from '../src/lib/content/find/finder.ts';
import { questions } from './find-questions.ts';
import { reworded } from '../src/lib/content/find/wording.ts';

const data = finderData(documentsIn('en', guides, letters.kinds));
const find = finderFrom(data);
const first = (asked: string) =>
	find(asked)
		.slice(0, 3)
		.map(({ id }) => id);

test('nine of ten questions find their guide among the first three', () => {
	expect(questions.length).toBeGreaterThanOrEqual(60);
	const slugs = new Set(guides.map(({ slug }) => slug));
	for (const [, answer] of questions) expect(slugs, answer).toContain(answer);
	const missed = questions.filter(([asked, answer]) => !first(asked).includes(`guide:${answer}`));
	const told = missed.map(([asked, answer]) => `${asked} → ${answer}, and not ${first(asked).join(', ')}`);
	console.log(
		[`${questions.length - missed.length} of ${questions.length} questions find their guide`, ...told].join('\n')
	);
	expect(missed.length / questions.length).toBeLessThanOrEqual(0.1);
});

test('the words of the plan find their guide first', () => {
	expect(find('school is full')[0]?.id).toBe('guide:full-or-not-suitable');
	expect(find('they won’t assess')[0]?.id).toBe('guide:refused-to-assess');
	expect(find("they won't assess")[0]?.id).toBe('guide:refused-to-assess');
});

test('a slip in a short word is forgiven when nothing nearer is found', () => {
	expect(find('they wont asess')[0]?.id).toBe('guide:refused-to-assess');
});

test('what a word means, a thing they may hear and a letter are found too', () => {
	expect(find('SENDIASS').map(({ path }) => path)).toContain('/glossary#sendiass');
	expect(find('you do not meet our threshold').map(({ kind }) => kind)).toContain('myth');
	expect(find('letter request for an assessment').map(({ path }) => path)).toContain(
		'/cases/current/letters/write/L-1.1'
	);
});

test('nothing is found for nothing, and for what is no word', () => {
	expect(find('')).toEqual([]);
	expect(find('   ')).toEqual([]);
	expect(find('zzzzzzzz qqqqqqq')).toEqual([]);
});

test('a phrase is put into other words as a whole, and not in the middle of a word', () => {
	expect(reworded('the ep came')[1]?.text).toContain('psychologist');
	expect(reworded('the epic came')).toHaveLength(1);
});

test('every text of a guide is looked through', () => {
	const files = readdirSync(join(import.meta.dirname, '../src/lib/content/guides')).filter((name) =>
		name.endsWith('.en.md')
	);
	expect(files.length).toBe(guides.filter(({ language }) => language === 'en').length);
	expect(readFileSync(join(import.meta.dirname, '../src/lib/content/guides', files[0] ?? ''), 'utf8')).toContain(
		'# Short'
	);
});

test('it is small enough for a phone', () => {
	const text = JSON.stringify(data);
	const packed = brotliCompressSync(text).length;
	console.log(`What a phone finds with: ${packed} bytes with brotli, ${text.length} without`);
	expect(packed).toBeLessThanOrEqual(150_000);
});
