import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { linesOf } from './lines.ts';
import type { Line, Setting } from './lines.ts';

/** A font in which every letter is one wide, with basic Latin in one file and accented letters in the other. */
const setting: Setting = {
	base: 'ltr',
	width: 10,
	covers: (text, face) => (face === 'latin' ? /^[ -~]+$/ : /^[À-ž]+$/).test(text),
	measure: ({ text }) => text.length
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function shown(lines: readonly Line[]): string[] {
	return lines.map(({ pieces, ending }) => pieces.map(({ text }) => text).join('') + ending.replaceAll(' ', '_'));
}

test.each([
	// text, lines (spaces at their end as _), why
	['one two three', ['one two_', 'three'], 'a line ends between words'],
	['one two   three', ['one two___', 'three'], 'spaces at the end take no room'],
	['abcdefghijklm', ['abcdefghij', 'klm'], 'a word wider than a line is cut'],
	['a\n\nb', ['a_', '_', 'b'], 'lines of the writer stay lines, and do not run together when read out'],
	['so well-known', ['so well-', 'known'], 'a line may end after a hyphen'],
	['£1 000', ['£1 000'], 'as much as fits'],
	['', [''], 'nothing is an empty line']
])('%j is set as %j: %s', (text, lines, _why) => {
	expect(shown(linesOf(text, setting))).toEqual(lines);
});

test('each piece is written by a pen that can', () => {
	const [line] = linesOf('Łu שרה 王', { ...setting, width: 99 });
	expect(line?.pieces.map(({ pen, text }) => [pen, text])).toEqual([
		['latin-ext', 'Ł'],
		['latin', 'u '],
		['right-to-left', 'שרה'],
		['latin', ' '],
		['device', '王']
	]);
});

test('an accent typed apart from its letter is written as one with it', () => {
	const [line] = linesOf('e\u0301', setting);
	expect(line?.pieces).toEqual([{ pen: 'latin-ext', text: 'é', width: 1 }]);
});

test('in a line from the right, all is written by the device, in its order', () => {
	const [line] = linesOf('ابني EHC plan 9', { ...setting, base: 'rtl', width: 99 });
	expect(line?.pieces).toEqual([{ pen: 'right-to-left', text: 'ابني EHC plan 9', width: 15 }]);
});

test('whatever is written, nothing of it is lost and no line is too wide', () => {
	const words = fc.constantFrom(
		'a',
		'word',
		'Żółw',
		'שלום',
		'محمد',
		'王小明',
		'🦊',
		'👩‍👧‍👦',
		' ',
		'  ',
		'\n',
		'-',
		'ਸਿਮਰਨ',
		'(',
		'12'
	);
	const texts = fc.oneof(
		fc.array(words).map((all) => all.join('')),
		fc.string({ unit: 'grapheme' })
	);
	fc.assert(
		fc.property(texts, fc.constantFrom('ltr' as const, 'rtl' as const), (given, base) => {
			const text = cleanText(given);
			const lines = linesOf(text, { ...setting, base });
			const all = lines.map(({ pieces, ending }) => pieces.map(({ text }) => text).join('') + ending).join('');
			expect(all.normalize('NFC').replace(/\s/g, '')).toBe(text.normalize('NFC').replace(/\s/g, ''));
			for (const { width, pieces } of lines) {
				const letters = [...graphemes.segment(pieces.map(({ text }) => text).join(''))];
				if (letters.length > 1) expect(width).toBeLessThanOrEqual(setting.width);
			}
		}),
		{ numRuns: 500 }
	);
});
