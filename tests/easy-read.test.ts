import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { englishGuides as guides } from '../src/lib/content/guides/index.ts';
import { passagesOf } from '../src/lib/content/guides/guide.ts';
import { sentencesOf, wordsOf } from '../src/lib/content/guides/wording.ts';
import { helpServices } from '../src/lib/content/help-services.ts';
import { pictures } from '../src/lib/content/pictures.ts';

// Easy Read (ux.md, test 18) and its pictures. How a faulty Easy Read is refused: read-guides.test.ts.

const easy = guides.flatMap(({ slug, number, levels }) =>
	levels['easy-read'] ? [{ slug, number, ideas: passagesOf(levels['easy-read']) }] : []
);
const sheet = readFileSync(join(import.meta.dirname, '../src/lib/ui/pictures.svg'), 'utf8');
const symbols = [...sheet.matchAll(/<symbol id="([^"]+)" viewBox="0 0 64 64">/g)].flatMap(([, id]) => id ?? []);

test('at least twelve guides have one, all that section 14 marks for young people among them', () => {
	const numbers = easy.map(({ number }) => number);
	expect(numbers.length).toBeGreaterThanOrEqual(12);
	expect(numbers).toEqual(expect.arrayContaining([10, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25]));
});

test.each(easy.map(({ slug, ideas }) => [slug, ideas] as const))(
	'%s: few words, one picture an idea',
	(_slug, ideas) => {
		expect(ideas.length).toBeGreaterThan(10);
		for (const { plain, picture } of ideas) {
			expect(Object.keys(pictures), plain).toContain(picture?.id);
			expect(sentencesOf(plain).length, plain).toBeLessThanOrEqual(3);
			for (const sentence of sentencesOf(plain)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(15);
		}
	}
);

test('those who can help are named in few words too', () => {
	for (const { what, how = '' } of helpServices)
		for (const sentence of [what, how].flatMap(sentencesOf))
			expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(15);
});

test('every picture is drawn once, is described, and is used', () => {
	expect(symbols.toSorted()).toEqual(Object.keys(pictures).toSorted());
	const used = new Set(easy.flatMap(({ ideas }) => ideas.map(({ picture }) => picture?.id)));
	expect(Object.keys(pictures).filter((id) => !used.has(id))).toEqual([]);
	for (const says of Object.values(pictures)) expect(says).toMatch(/^[A-Z].{4,}/);
});

test('the pictures are ours, in the colours of the page, and small', () => {
	expect(sheet).not.toMatch(/<(image|script|style|text|use)|href=|#[0-9a-f]{3,}|rgb/i);
	expect(sheet.length).toBeLessThan(20_000);
});
