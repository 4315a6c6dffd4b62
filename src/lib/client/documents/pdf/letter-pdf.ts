import type { Element } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { FrozenBlock, FrozenLetter } from '../../../core/letters/letter.ts';
import { pageFoot } from '../../../core/letters/page-foot.ts';
import { cleanLetter } from '../clean-letter.ts';
import { cleanText } from '../clean-text.ts';
import { directionOf } from '../direction.ts';
import type { LetterWords } from '../letter-words.ts';
import type { DeviceWriting } from './device-writing.ts';
import { drawnFonts } from './drawn-font.ts';
import { inkOf } from './ink.ts';
import type { Style } from './ink.ts';
import { LetterDocument } from './letter-document.ts';
import type { OurFonts } from './our-fonts.ts';
import { mm, paperOf } from './paper.ts';
import type { Paper, Place } from './paper.ts';
import type { ElementType } from './tags.ts';

const text: Style = { size: 12, weight: 400, leading: 17 };
const title: Style = { size: 14, weight: 700, leading: 19 };
const heading: Style = { size: 12, weight: 700, leading: 17 };
const small: Style = { size: 10, weight: 400, leading: 14 };

const betweenParts = 17;
const betweenParagraphs = 8;
const betweenItems = 4;
const roomToSign = 14 * mm;
/** How far the items of a list stand in, and the dot before them. */
const itemIndent = 6 * mm;
const dotIndent = 2 * mm;
const widestSender = 85 * mm;

/** A letter as a tagged PDF: A4, our own font inside, and any script the device can write. */
export async function letterPdf(
	given: FrozenLetter,
	words: LetterWords,
	fonts: OurFonts,
	device: DeviceWriting
): Promise<Uint8Array<ArrayBuffer>> {
	const letter = cleanLetter(given);
	const doc = new LetterDocument(letter.on, words);
	const bytes = toBytes(doc);
	fonts.register(doc);
	const drawn = drawnFonts(doc);
	const paper = paperOf(doc, inkOf(doc, fonts, device, drawn), fonts.covers);
	writeSender(letter, cleanText(words.written), paper);
	writeBlockOf(letter.to, paper, paper);
	if (letter.subject) writeHeading(letter.subject, 'H1', title, paper);
	for (const block of letter.body) writeBlock(block, paper);
	writeSignature(letter.signedBy, paper);
	paper.tags.end();
	paper.foot((page, pages) => `${pageFoot.before}${page}${pageFoot.between}${pages}`, small);
	drawn.end();
	doc.end();
	return bytes;
}

/** Who writes, and when: in a column of its own that ends at the right margin. */
function writeSender({ from }: FrozenLetter, written: string, paper: Paper): void {
	const widest = { left: 0, width: widestSender };
	const widths = [...from, written].flatMap((line) => paper.lines(line, text, widest)).map(({ width }) => width);
	const width = Math.max(0, ...widths);
	// A hair's breadth more, so that no line is broken anew.
	const column = { left: paper.left + paper.width - width, width: width + 0.01 };
	writeBlockOf(from, column, paper);
	writeBlockOf([written].filter(Boolean), column, paper);
}

/** Lines that belong together, as those of an address: each is read out by itself. */
function writeBlockOf(lines: readonly string[], place: Place, paper: Paper): void {
	if (lines.length === 0) return;
	const group = paper.tags.element('Div');
	for (const line of lines) {
		paper.write(paper.lines(line, text, place), text, place, paper.tags.element('P', group));
	}
	paper.space(betweenParts);
}

function writeBlock(block: FrozenBlock, paper: Paper): void {
	if (block.kind === 'list') return writeList(block.items, paper);
	if (block.kind === 'heading') {
		paper.space(betweenParagraphs / 2);
		return writeHeading(block.text, 'H2', heading, paper);
	}
	const place = { left: paper.left, width: paper.width, base: directionOf(block.text) };
	paper.write(paper.lines(block.text, text, place), text, place, paper.tags.element('P'));
	paper.space(betweenParagraphs);
}

/** A heading stays with the first lines of what it stands above. */
function writeHeading(words: string, type: ElementType, style: Style, paper: Paper): void {
	const lines = paper.lines(words, style, paper);
	paper.keepTogether(lines.length * style.leading + betweenParagraphs + 2 * text.leading);
	paper.write(lines, style, paper, paper.tags.element(type));
	paper.space(betweenParagraphs / 2);
}

function writeList(items: readonly string[], paper: Paper): void {
	const list = paper.tags.element('L');
	for (const item of items) {
		const entry = paper.tags.element('LI', list);
		const base = directionOf(item);
		const place = { left: paper.left + (base === 'rtl' ? 0 : itemIndent), width: paper.width - itemIndent, base };
		const lines = paper.lines(item, text, place);
		paper.keepTogether(Math.min(lines.length, 2) * text.leading);
		writeDot({ left: paper.left + dotIndent, width: paper.width - 2 * dotIndent, base }, paper, entry);
		paper.write(lines, text, place, paper.tags.element('LBody', entry));
		paper.space(betweenItems);
	}
	paper.space(betweenParagraphs - betweenItems);
}

function writeDot(place: Place, paper: Paper, entry: Element): void {
	for (const dot of paper.lines('•', text, place)) {
		paper.writeBeside(dot, text, place, paper.tags.element('Lbl', entry));
	}
}

/** The close, room for a signature by hand, and the name, all on one sheet. */
function writeSignature([close, ...names]: readonly string[], paper: Paper): void {
	if (close === undefined) return;
	paper.space(betweenParagraphs);
	paper.keepTogether((names.length + 1) * text.leading + roomToSign);
	paper.write(paper.lines(close, text, paper), text, paper, paper.tags.element('P'));
	paper.space(names.length > 0 ? roomToSign : 0);
	for (const name of names) paper.write(paper.lines(name, text, paper), text, paper, paper.tags.element('P'));
}
