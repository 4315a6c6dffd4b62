import type { FrozenBlock, FrozenLetter } from '../../core/letters/letter.ts';
import { cleanText } from './clean-text.ts';

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
