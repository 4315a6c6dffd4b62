import type PDFDocument from 'pdfkit';
import type { Element } from 'pdfkit';
import type { Direction } from '../direction.ts';
import type { Ink, Style } from './ink.ts';
import { linesOf } from './lines.ts';
import type { Line, MeasuredPiece } from './lines.ts';
import type { Covers } from './pieces.ts';
import { tags } from './tags.ts';
import type { Tags } from './tags.ts';

/** Millimetres in points. */
export const mm = 72 / 25.4;

export const margin = { top: 20 * mm, right: 25 * mm, bottom: 25 * mm, left: 25 * mm } as const;

/** How far below the margin the foot of a page stands. */
const footDrop = 14 * mm;

/** Where on the paper text goes. */
export interface Place {
	left: number;
	width: number;
	/** Lines that are read from the right end at its right edge. */
	base?: Direction;
}

/** Sheets of A4 that are filled from the top down. */
export interface Paper extends Place {
	tags: Tags;
	lines(text: string, style: Style, place: Place): Line[];
	/** Writes lines one below the other, going on to a new sheet where one is full. */
	write(lines: readonly Line[], style: Style, place: Place, element: Element): void;
	/** Writes one line without moving on, as the dot before an item of a list. */
	writeBeside(line: Line, style: Style, place: Place, element: Element): void;
	space(height: number): void;
	/** Goes on to a new sheet when so much does not fit on this one. */
	keepTogether(height: number): void;
	/** Writes at the foot of every sheet, in the middle. */
	foot(text: (page: number, pages: number) => string, style: Style): void;
}

export function paperOf(doc: PDFDocument, ink: Ink, covers: Covers): Paper {
	const marked = tags(doc);
	const left = margin.left;
	const width = doc.page.width - margin.left - margin.right;
	const end = doc.page.height - margin.bottom;
	let y: number = margin.top;

	return {
		left,
		width,
		tags: marked,
		lines,
		write(all, style, place, element) {
			all.forEach((line, at) => {
				keepTogether(isLonely(at, all.length) ? 2 * style.leading : style.leading);
				writeLine(line, style, place, element);
				y += style.leading;
			});
		},
		writeBeside(line, style, place, element) {
			keepTogether(style.leading);
			writeLine(line, style, place, element);
		},
		space: (height) => {
			y += height;
		},
		keepTogether,
		foot(text, style) {
			const { start, count } = doc.bufferedPageRange();
			for (let page = start; page < start + count; page++) {
				doc.switchToPage(page);
				doc.markContent('Artifact', { type: 'Pagination' });
				for (const line of lines(text(page + 1, count), style, { left, width })) {
					writePieces(line.pieces, style, left + (width - line.width) / 2, end + footDrop);
				}
				doc.endMarkedContent();
			}
		}
	};

	function lines(text: string, style: Style, { base = 'ltr', width }: Place): Line[] {
		return linesOf(text, { base, width, covers, measure: (piece) => ink.widthOf(piece, style) });
	}

	function keepTogether(height: number): void {
		if (y + height <= end) return;
		marked.close();
		doc.addPage();
		y = margin.top;
	}

	function writeLine({ pieces, ending, width }: Line, style: Style, place: Place, element: Element): void {
		const start = place.base === 'rtl' ? place.left + place.width - width : place.left;
		const on = y + baselineOf(style);
		const last = pieces.at(-1);
		const after = writePieces(pieces, style, start, on, (piece) => {
			if (piece.pen !== 'right-to-left') marked.open(element);
			else marked.openSpan(element, piece.text + (piece === last ? ending : ''));
		});
		// The space between this line's last word and the next line's first, for those who do not see the lines.
		if (ending !== '' && last && last.pen !== 'right-to-left') {
			ink.write({ text: ending, pen: 'latin', width: 0 }, style, after, on);
		}
	}

	function writePieces(
		pieces: readonly MeasuredPiece[],
		style: Style,
		start: number,
		on: number,
		mark?: (piece: MeasuredPiece) => void
	): number {
		let x = start;
		for (const piece of pieces) {
			mark?.(piece);
			ink.write(piece, style, x, on);
			x += piece.width;
		}
		return x;
	}
}

/** No line of a paragraph is left alone at the foot of a sheet or the head of the next. */
function isLonely(at: number, count: number): boolean {
	return count > 1 && (at === 0 || at === count - 2);
}

/** How far down a line its letters stand. */
function baselineOf({ size, leading }: Style): number {
	return (leading - size) / 2 + size * 0.84;
}
