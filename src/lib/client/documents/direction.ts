import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

export type Direction = 'ltr' | 'rtl';

/** The direction a paragraph is written in: that of its first letter that has one (UAX #9, P2 and P3). */
export function directionOf(text: string): Direction {
	return bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** For each place in a line, whether it is read from the right, or stands among what is (numbers in Arabic, say). */
export function rightToLeftIn(line: string, base: Direction): (at: number) => boolean {
	const { levels } = bidi.getEmbeddingLevels(line, base);
	return (at) => (levels[at] ?? 0) > 0;
}

/** The characters of a right-to-left line in the order the eye meets them from the left. */
export function fromTheLeft(line: string): string[] {
	const order = bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line, 'rtl'));
	return order.flatMap((at) => (isSecondHalf(line, at) ? [] : [String.fromCodePoint(line.codePointAt(at) ?? 0)]));
}

function isSecondHalf(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff;
}

export interface Run {
	text: string;
	direction: Direction;
}

/**
 * A line cut where the direction of reading changes. Numbers go with the right-to-left words they stand among, as word
 * processors keep them; words in Latin letters do not.
 */
export function runsOf(line: string, base: Direction): Run[] {
	const { levels } = bidi.getEmbeddingLevels(line, base);
	const runs: Run[] = [];
	for (let start = 0, end = 0; start < line.length; start = end) {
		while (end < line.length && levels[end] === levels[start]) end++;
		const text = line.slice(start, end);
		const level = levels[start] ?? 0;
		const direction = level % 2 === 1 || (level > 0 && !hasLatin(text)) ? 'rtl' : 'ltr';
		const last = runs.at(-1);
		if (last?.direction === direction) last.text += text;
		else runs.push({ text, direction });
	}
	return runs;
}

function hasLatin(text: string): boolean {
	return [...text].some((letter) => bidi.getBidiCharTypeName(letter) === 'L');
}
