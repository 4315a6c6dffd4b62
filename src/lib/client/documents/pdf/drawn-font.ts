import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';
import { fromTheLeft } from '../direction.ts';
import type { Drawing } from './device-writing.ts';
import { endPictureFont, sizeOfM } from './picture-font.ts';
import type { Glyph } from './picture-font.ts';

/**
 * Fonts whose letters are pictures (Type 3). What the device drew is text of the PDF like any other: it stands on the
 * line, can be marked, searched and copied, and is read out.
 */
export interface DrawnFonts {
	/** The font and the codes that show a piece of writing. */
	write(written: Written): { font: string; codes: string };
	/** The font as an object of the file, for a page's list. */
	reference(font: string): Reference;
	end(): void;
}

export interface Written {
	/** What makes it the same as another: text, weight, direction. */
	key: string;
	text: string;
	isRightToLeft: boolean;
	/** How far it takes the line on, in dots. */
	advance: number;
	draw(): Drawing;
}

interface DrawnFont {
	name: string;
	reference: Reference;
	/** The code of a glyph is its place in this list, from 1. */
	glyphs: Glyph[];
	codes: Map<string, number>;
}

const mostGlyphs = 255;

export function drawnFonts(doc: PDFDocument): DrawnFonts {
	const fonts: DrawnFont[] = [];
	const known = new Map<string, { font: string; codes: string }>();
	return {
		write(written) {
			const done = known.get(written.key) ?? add(written);
			known.set(written.key, done);
			return done;
		},
		reference: (name) => fonts.find((font) => font.name === name)?.reference ?? doc.ref(),
		end: () => fonts.forEach((font) => endPictureFont(doc, font))
	};

	/** A piece is in one font, for readers of the text take a change of font for the end of a piece. */
	function add(written: Written): { font: string; codes: string } {
		const isTooMany = written.text.length >= mostGlyphs;
		const glyphs = written.isRightToLeft && !isTooMany ? letters(written) : [whole(written)];
		let font = fonts.at(-1);
		if (!font || font.glyphs.length + glyphs.length > mostGlyphs) {
			font = { name: `Drawn${fonts.length + 1}`, reference: doc.ref(), glyphs: [sizeOfM], codes: new Map() };
			fonts.push(font);
		}
		return { font: font.name, codes: glyphs.map((glyph) => codeOf(glyph, font)).join('') };
	}
}

function whole({ text, advance, draw }: Written): Glyph {
	return { text, width: advance, drawing: draw() };
}

/**
 * Readers of a PDF turn right-to-left text round themselves, letter by letter as it stands from the left. So each letter
 * has a glyph: the first one bears the picture of the whole, the others are empty and only take up room. The marks of a
 * letter stand on it and take none.
 */
function letters({ text, advance, draw }: Written): Glyph[] {
	const all = fromTheLeft(text);
	const wide = all.filter((letter) => !isMark(letter));
	// Few widths, so that the empty glyphs of a letter can be used again.
	const width = Math.floor(advance / Math.max(1, wide.length) / 8) * 8;
	const first = advance - width * Math.max(0, wide.length - 1);
	const widest = Math.max(
		0,
		all.findIndex((letter) => !isMark(letter))
	);
	return all.map((letter, at) => ({
		text: letter,
		width: at === widest ? first : isMark(letter) ? 0 : width,
		...(at === 0 && { drawing: draw() })
	}));
}

function isMark(letter: string): boolean {
	return /^\p{M}$/u.test(letter);
}

function codeOf(glyph: Glyph, { glyphs, codes }: DrawnFont): string {
	const key = `${glyph.width} ${glyph.text}`;
	const code = (glyph.drawing ? undefined : codes.get(key)) ?? glyphs.push(glyph);
	if (!glyph.drawing) codes.set(key, code);
	return code.toString(16).padStart(2, '0');
}
