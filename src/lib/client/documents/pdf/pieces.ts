import { rightToLeftIn } from '../direction.ts';
import type { Direction } from '../direction.ts';

/** The two files a weight of our font comes in: letters of western Europe, and the rest of the Latin ones. */
export type Face = 'latin' | 'latin-ext';

/** What writes a piece of text: one of our fonts, or the device with its own, from the left or from the right. */
export type Pen = Face | 'device' | 'right-to-left';

export interface Piece {
	text: string;
	pen: Pen;
}

export type Covers = (text: string, face: Face) => boolean;

/** A piece of the device's writing is one glyph of the PDF, and a glyph can stand for 512 bytes of text at most. */
const longestGlyph = 100;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line cut into pieces by what writes them, and at every place in `cuts`. */
export function piecesOf(line: string, base: Direction, covers: Covers, cuts: ReadonlySet<number>): Piece[][] {
	const isRightToLeft = rightToLeftIn(line, base);
	const parts: Piece[][] = [[]];
	for (const { segment, index } of graphemes.segment(line)) {
		if (cuts.has(index) && index > 0) parts.push([]);
		const piece = isRightToLeft(index)
			? { text: segment, pen: 'right-to-left' as const }
			: leftToRight(segment, covers);
		addPiece(parts.at(-1) ?? [], piece, longestGlyph);
	}
	return parts.filter((part) => part.length > 0);
}

/** Adds a piece to those before it, joined to the last one when the same pen can write both in one go. */
export function addPiece(pieces: Piece[], piece: Piece, longestDevice = 0): void {
	const last = pieces.at(-1);
	const fits = piece.pen !== 'device' || (last && last.text.length + piece.text.length <= longestDevice);
	if (last && last.pen === piece.pen && fits) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
	else pieces.push(piece);
}

/** What the eye takes as single letters, each as a piece of its own. */
export function lettersOf({ text, pen }: Piece): Piece[] {
	return [...graphemes.segment(text)].map(({ segment }) => ({ text: segment, pen }));
}

function leftToRight(segment: string, covers: Covers): Piece {
	for (const text of new Set([segment, segment.normalize('NFC')])) {
		if (covers(text, 'latin')) return { text, pen: 'latin' };
		if (covers(text, 'latin-ext')) return { text, pen: 'latin-ext' };
	}
	return { text: segment, pen: 'device' };
}
