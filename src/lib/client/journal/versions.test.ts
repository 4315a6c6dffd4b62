import { describe, expect, test } from 'vitest';
import { mergeVersions, withNewest } from './versions.ts';
import type { Version } from './versions.ts';

let count = 0;
function typed<T>(tab: string, value: T, minute = 0): Version<T> {
	count += 1;
	return { id: `v${count}`, tab, value, savedAt: `2026-11-21T09:${String(minute).padStart(2, '0')}:00.000Z` };
}
const values = <T>(versions: readonly Version<T>[]) => versions.map(({ value }) => value);

describe('typing', () => {
	test('a tab’s own text is replaced by its next', () => {
		const first = withNewest([], typed('one', 'Sam'), '');
		expect(values(withNewest(first, typed('one', 'Sami'), ''))).toEqual(['Sami']);
	});

	test('after a reload the text in the box is replaced, though another page wrote it', () => {
		expect(values(withNewest([typed('before', 'Sam')], typed('after', 'Sami'), 'Sam'))).toEqual(['Sami']);
	});

	test('what another tab typed meanwhile stays behind the newest', () => {
		const other = [typed('one', 'He cannot sit still.')];
		expect(values(withNewest(other, typed('two', 'He is'), ''))).toEqual(['He is', 'He cannot sit still.']);
	});

	test('two tabs typing by turns keep one text each, not one for every letter', () => {
		let versions: readonly Version<string>[] = [];
		for (const [tab, value] of [
			['one', 'a'],
			['two', 'x'],
			['one', 'ab'],
			['two', 'xy'],
			['one', 'abc']
		] as const) {
			versions = withNewest(versions, typed(tab, value), '');
		}
		expect(values(versions)).toEqual(['abc', 'xy']);
	});

	test('a text taken over from another tab and typed on is one text', () => {
		expect(values(withNewest([typed('one', 'abc')], typed('two', 'abcd'), 'abc'))).toEqual(['abcd']);
	});

	test('a text the box never held is kept, even when the screen had heard of it', () => {
		expect(values(withNewest([typed('one', 'abc')], typed('two', 'x'), 'w'))).toEqual(['x', 'abc']);
	});

	test.each([
		['the same words', 'abc'],
		['nothing but spaces', '  '],
		['nothing', ''],
		['no answer', null],
		['empty boxes', { day: '', month: '', year: '' }]
	])('%s in another tab is nothing to offer', (_what, value) => {
		expect(
			values(withNewest<unknown>([typed<unknown>('one', value)], typed<unknown>('two', 'abc'), undefined))
		).toEqual(['abc']);
	});
});

describe('a back-up put back', () => {
	test('two texts that differ are both kept, the newest first', () => {
		const merged = mergeVersions([typed('one', 'here', 1)], [typed('two', 'there', 2)]);
		expect(values(merged)).toEqual(['there', 'here']);
	});

	test('an earlier state of the same text does not come back', () => {
		expect(values(mergeVersions([typed('one', 'abcd', 2)], [typed('one', 'abc', 1)]))).toEqual(['abcd']);
	});

	test('the same text is not there twice', () => {
		expect(values(mergeVersions([typed('one', 'abc', 2)], [typed('two', 'abc', 1)]))).toEqual(['abc']);
	});

	test('in any order the result is the same', () => {
		const [one, two] = [typed('one', 'a', 1), typed('two', 'b', 2)];
		expect(mergeVersions([one], [two])).toEqual(mergeVersions([two], [one]));
	});

	test('on an empty device it is as it was', () => {
		const versions = [typed('one', '', 2), typed('two', 'b', 1)];
		expect(mergeVersions([], versions)).toEqual(versions);
	});
});
