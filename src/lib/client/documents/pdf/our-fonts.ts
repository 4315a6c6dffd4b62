import { create } from 'fontkit';
import type { Font } from 'fontkit';
import type PDFDocument from 'pdfkit';
import type { Covers, Face } from './pieces.ts';

export type Weight = 400 | 700;
export type FontName = `${Face}-${Weight}`;

/** The bytes of the four font files. */
export type FontFiles = Readonly<Record<FontName, Uint8Array<ArrayBuffer>>>;

/** Our own fonts: what they can write, and how wide that is for a size of 1. */
export interface OurFonts {
	covers: Covers;
	widthOf(text: string, face: Face, weight: Weight): number;
	/** Makes them known to a document by their names. */
	register(doc: PDFDocument): void;
}

export function ourFonts(files: FontFiles): OurFonts {
	const fonts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, create(bytes)])) as Record<
		FontName,
		Font
	>;
	const widths = new Map<string, number>();
	return {
		covers: (text, face) => [...text].every((letter) => covers(fonts[`${face}-400`], letter)),
		// The PDF writer lays text out by the word too.
		widthOf: (text, face, weight) =>
			text.split(/(?<= )/).reduce((sum, word) => sum + widthOfWord(word, `${face}-${weight}`), 0),
		register: (doc) => {
			for (const [name, font] of Object.entries(fonts)) doc.registerFont(name, font);
		}
	};

	function widthOfWord(word: string, name: FontName): number {
		const key = `${name} ${word}`;
		const known = widths.get(key) ?? fonts[name].layout(word).advanceWidth / fonts[name].unitsPerEm;
		widths.set(key, known);
		return known;
	}
}

function covers(font: Font, letter: string): boolean {
	const codePoint = letter.codePointAt(0);
	return codePoint !== undefined && codePoint < 0xffff && font.hasGlyphForCodePoint(codePoint);
}
