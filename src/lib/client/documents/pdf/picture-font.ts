import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';
import { dotsPerEm } from './device-writing.ts';
import type { Drawing } from './device-writing.ts';
import { toUnicode } from './to-unicode.ts';

export interface Glyph {
	text: string;
	width: number;
	drawing?: Drawing;
}

export interface PictureFont {
	reference: Reference;
	/** The code of a glyph is its place in this list, from 1. */
	glyphs: readonly Glyph[];
}

/** Readers that must guess how large the letters of such a font are (poppler) go by the width of its m. */
export const sizeOfM: Glyph = { text: 'm', width: dotsPerEm * 0.6 };

/** Writes a font whose letters are pictures (Type 3). */
export function endPictureFont(doc: PDFDocument, { reference, glyphs }: PictureFont): void {
	const names = glyphs.map((glyph, at) => (glyph === sizeOfM ? 'm' : `g${at}`));
	const procedures = names.map(() => doc.ref());
	const images = names.flatMap((name, at) => {
		const { width, drawing } = glyphs[at] ?? sizeOfM;
		procedures[at]?.end(`${round(width)} 0 d0${drawing ? ` ${placing(drawing)} /${name} Do Q` : ''}`);
		return drawing ? [[name, imageOf(doc, drawing)] as const] : [];
	});
	const unicode = doc.ref();
	unicode.end(toUnicode(glyphs.map(({ text }) => text)));
	reference.data = {
		Type: 'Font',
		Subtype: 'Type3',
		FontBBox: boxOf(glyphs),
		FontMatrix: [1 / dotsPerEm, 0, 0, 1 / dotsPerEm, 0, 0],
		CharProcs: Object.fromEntries(names.map((name, at) => [name, procedures[at]])),
		Encoding: { Type: 'Encoding', Differences: [1, ...names] },
		FirstChar: 1,
		LastChar: glyphs.length,
		Widths: glyphs.map(({ width }) => round(width)),
		Resources: { XObject: Object.fromEntries(images) },
		ToUnicode: unicode
	};
	reference.end();
}

/** How far the pictures reach to the left, down, to the right and up. */
function boxOf(glyphs: readonly Glyph[]): number[] {
	const drawings = glyphs.flatMap(({ drawing }) => drawing ?? []);
	return [
		-Math.max(0, ...drawings.map(({ left }) => left)),
		-Math.max(0, ...drawings.map(({ below }) => below)),
		Math.max(0, ...drawings.map(({ width, left }) => width - left)),
		Math.max(0, ...drawings.map(({ height, below }) => height - below))
	];
}

function placing({ width, height, left, below }: Drawing): string {
	return `q ${width} 0 0 ${height} ${-left} ${-below} cm`;
}

function imageOf(doc: PDFDocument, { width, height, ink, colours }: Drawing): Reference {
	const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
	const mask = doc.ref({ ...image, ColorSpace: 'DeviceGray' });
	mask.end(ink);
	const reference = doc.ref({ ...image, ColorSpace: colours ? 'DeviceRGB' : 'DeviceGray', SMask: mask });
	reference.end(colours ?? new Uint8Array(ink.length));
	return reference;
}

function round(dots: number): number {
	return Math.round(dots * 100) / 100;
}
