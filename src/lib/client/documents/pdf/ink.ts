import type PDFDocument from 'pdfkit';
import { dotsPerEm } from './device-writing.ts';
import type { DeviceWriting } from './device-writing.ts';
import type { DrawnFonts } from './drawn-font.ts';
import type { OurFonts, Weight } from './our-fonts.ts';
import type { Pen, Piece } from './pieces.ts';
import type { MeasuredPiece } from './lines.ts';

export interface Style {
	size: number;
	weight: Weight;
	/** From one line to the next. */
	leading: number;
}

/** Puts pieces of text on the page that is open, each with its own pen. */
export interface Ink {
	widthOf(piece: Piece, style: Style): number;
	/** `on` is the height of the line that the letters stand on, from the top. */
	write(piece: MeasuredPiece, style: Style, x: number, on: number): void;
}

export function inkOf(doc: PDFDocument, ours: OurFonts, device: DeviceWriting, drawn: DrawnFonts): Ink {
	return {
		widthOf: ({ text, pen }, { size, weight }) =>
			size * (isOurs(pen) ? ours.widthOf(text, pen, weight) : device.widthOf(text, weight, directionOf(pen))),
		write(piece, style, x, on) {
			if (isOurs(piece.pen)) writeOurs(piece, style, x, on);
			else if (piece.width > 0) writeDrawn(piece, style, x, on);
		}
	};

	function writeOurs({ text, pen }: Piece, { size, weight }: Style, x: number, on: number): void {
		doc.font(`${pen}-${weight}`).fontSize(size).text(text, x, on, { lineBreak: false, baseline: 'alphabetic' });
	}

	function writeDrawn({ text, pen, width }: MeasuredPiece, { size, weight }: Style, x: number, on: number): void {
		const { font, codes } = drawn.write({
			key: `${pen} ${weight} ${text}`,
			text,
			isRightToLeft: pen === 'right-to-left',
			advance: (width / size) * dotsPerEm,
			draw: () => device.draw(text, weight, directionOf(pen))
		});
		const { height, fonts } = doc.page;
		fonts[font] = drawn.reference(font);
		const place = `1 0 0 1 ${inFull(x)} ${inFull(height - on)} Tm`;
		// The package turns its pages upside down.
		doc.addContent(`q 1 0 0 -1 0 ${inFull(height)} cm BT /${font} ${size} Tf ${place} <${codes}> Tj ET Q`);
	}
}

function isOurs(pen: Pen): pen is 'latin' | 'latin-ext' {
	return pen === 'latin' || pen === 'latin-ext';
}

function directionOf(pen: Pen): 'ltr' | 'rtl' {
	return pen === 'right-to-left' ? 'rtl' : 'ltr';
}

/** A number as the format wants it: never as 1e-7. */
function inFull(points: number): number {
	return Math.round(points * 1000) / 1000;
}
