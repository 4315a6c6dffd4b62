import LineBreaker from 'linebreak';
import type { Direction } from '../direction.ts';
import { addPiece, lettersOf, piecesOf } from './pieces.ts';
import type { Covers, Piece } from './pieces.ts';

export interface Line {
	pieces: readonly MeasuredPiece[];
	/** Without the spaces it ends in. */
	width: number;
	/** The spaces it ends in: they are not seen, but a reader of the file's text needs them between two words. */
	ending: string;
}
export type MeasuredPiece = Piece & { width: number };

export interface Setting {
	base: Direction;
	/** How wide a line may be. */
	width: number;
	covers: Covers;
	measure(piece: Piece): number;
}

/** Text set in lines (UAX #14). Every character of it is in one of them; a word wider than a line is cut. */
export function linesOf(text: string, setting: Setting): Line[] {
	const lines = text.split('\n').map((line) => setLine(line, setting));
	return lines.flatMap((set, at) => (at < lines.length - 1 ? endingInSpace(set) : set));
}

function setLine(text: string, setting: Setting): Line[] {
	const { base, covers } = setting;
	const lines: Line[] = [];
	let pieces: Piece[] = [];
	let width = 0;
	for (const word of piecesOf(text, base, covers, breaksIn(text))) {
		for (const part of isTooWide(word, setting) ? word.flatMap(lettersOf).map((letter) => [letter]) : [word]) {
			if (pieces.length > 0 && width + widthOf(trimmed(part).pieces, setting) > setting.width) {
				lines.push(lineOf(pieces, setting));
				[pieces, width] = [[], 0];
			}
			for (const piece of part) addPiece(pieces, piece);
			width += widthOf(part, setting);
		}
	}
	return [...lines, lineOf(pieces, setting)];
}

/** Where the writer began a new line, whoever does not see lines hears two words and not one. */
function endingInSpace(lines: readonly Line[]): Line[] {
	return lines.map((line, at) => (at === lines.length - 1 ? { ...line, ending: line.ending || ' ' } : line));
}

/** The places a line may end before, and its end. */
function breaksIn(text: string): ReadonlySet<number> {
	const breaker = new LineBreaker(text);
	const places = new Set<number>();
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) places.add(next.position);
	return places;
}

function lineOf(all: readonly Piece[], setting: Setting): Line {
	const { pieces, ending } = trimmed(all);
	const measured = pieces.map((piece) => ({ ...piece, width: setting.measure(piece) }));
	return { pieces: measured, width: measured.reduce((sum, { width }) => sum + width, 0), ending };
}

function isTooWide(word: readonly Piece[], setting: Setting): boolean {
	return widthOf(trimmed(word).pieces, setting) > setting.width;
}

function widthOf(pieces: readonly Piece[], { measure }: Setting): number {
	return pieces.reduce((sum, piece) => sum + measure(piece), 0);
}

/** The pieces without the spaces at the end. */
function trimmed(pieces: readonly Piece[]): { pieces: readonly Piece[]; ending: string } {
	const last = pieces.at(-1);
	const text = last?.text.replace(/ +$/, '');
	if (!last || text === undefined || text === last.text) return { pieces, ending: '' };
	const ending = last.text.slice(text.length);
	if (text !== '') return { pieces: [...pieces.slice(0, -1), { ...last, text }], ending };
	const before = trimmed(pieces.slice(0, -1));
	return { pieces: before.pieces, ending: before.ending + ending };
}
