import { expect, test } from 'vitest';
import { dayItems } from '../../../core/tribunal/hearing-day.ts';
import { basisOf, statements } from '../../../core/tribunal/statements.ts';
import type { StatementId } from '../../../core/tribunal/statements.ts';
import { worksheets } from '../../../core/tribunal/worksheets/index.ts';
import { bannedWords, sentencesOf, wordsOf } from '../../guides/wording.ts';
import { readSources } from '../../sources.ts';
import tribunal from './tribunal.ts';

const ids = Object.keys(statements) as StatementId[];
const forms = Object.values(worksheets);

function textsIn(value: unknown): string[] {
	return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
}

test.each(ids)('the statement %s has its words and what it rests on', (id) => {
	expect(tribunal.says[id]).toBeTruthy();
	const { mark, seen } = basisOf(id);
	expect(seen.filter((one) => !readSources[one])).toEqual([]);
	expect(seen.length > 0).toBe(mark === 'V' || mark === 'S');
});

test('every word about a statement is about one that is said somewhere', () => {
	expect(Object.keys(tribunal.says).sort()).toEqual([...ids].sort());
});

test('parts, papers, days of the journal and items of the day have their words, and no others do', () => {
	const parts = forms.flatMap((form) => form.parts.map(({ id }) => id));
	expect(Object.keys(tribunal.parts).sort()).toEqual([...new Set(parts)].sort());
	const papers = forms.flatMap((form) => form.attachments.map(({ id }) => id));
	expect(Object.keys(tribunal.attachments).sort()).toEqual([...new Set(papers)].sort());
	const told = forms.flatMap((form) =>
		form.parts.flatMap(({ lines }) => lines.flatMap((line) => ('name' in line ? line.name : [])))
	);
	expect(Object.keys(tribunal.told).sort()).toEqual([...new Set(told)].sort());
	expect(Object.keys(tribunal.pack.items).sort()).toEqual([...dayItems].sort());
});

test('the words are short and plain', () => {
	for (const text of textsIn(tribunal)) {
		for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
		for (const { pattern } of bannedWords) expect(text).not.toMatch(pattern);
	}
});
