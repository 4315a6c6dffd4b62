import type { FrozenBlock, FrozenLetter } from '../../core/letters/letter.ts';

/** Every way a line can end, old line printers' and Unicode's too. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What no paper can show: controls, halves of characters, soft hyphens, and the marks that make the eye read letters
 * in another order than they were typed in. XML refuses some of these, so a Word file with them would not open.
 */
const unprintable = /(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/gu;

/** The same words without what a file cannot hold. Lines end in `\n`. */
export function cleanText(text: string): string {
	return text.replace(lineEnds, '\n').replaceAll('\t', ' ').replace(unprintable, '');
}

/** A letter every kind of file can hold; what is empty is left out. */
export function cleanLetter(letter: FrozenLetter): FrozenLetter {
	return {
		...letter,
		from: cleanLines(letter.from),
		to: cleanLines(letter.to),
		subject: cleanText(letter.subject).replaceAll('\n', ' ').trim(),
		body: letter.body.flatMap(cleanBlock),
		signedBy: cleanLines(letter.signedBy)
	};
}

function cleanLines(lines: readonly string[]): string[] {
	return lines.flatMap((line) => cleanText(line).split('\n')).filter((line) => line.trim() !== '');
}

function cleanBlock(block: FrozenBlock): FrozenBlock[] {
	if (block.kind === 'list') {
		const items = block.items.map((item) => cleanText(item).trim()).filter((item) => item !== '');
		return items.length > 0 ? [{ ...block, items }] : [];
	}
	const text = cleanText(block.text).trim();
	return text === '' ? [] : [{ ...block, text }];
}
