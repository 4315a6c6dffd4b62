import type { AnswerValue } from '../cases/journal.ts';
import { parseDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { fieldName, rowsIn } from '../lists/rows.ts';

/** The sections of a plan that a working document can hold: B, F and I are ordered, the others recommended. */
export const workingSections = ['B', 'F', 'I', 'C', 'D', 'G', 'H1', 'H2'] as const;
export type WorkingSection = (typeof workingSections)[number];

/** What is typed of a piece of the plan: the words now, what each side proposes, and what both agree. */
export const wordings = ['now', 'family', 'council', 'agreed'] as const;
export type Wording = (typeof wordings)[number];

/** Where a piece stands: settled, proposed by one side, or by both and not alike. */
export type PieceState = 'agreed' | 'family' | 'council' | 'disputed' | 'unchanged';

export interface Piece {
	id: string;
	section: WorkingSection;
	words: Readonly<Partial<Record<Wording, string>>>;
	state: PieceState;
}

/** A working document as it was on a day, kept as it was. */
export interface Version {
	id: string;
	number: number;
	on: CalendarDate;
	/** Where it came from or went. */
	what: VersionKind;
	pieces: readonly Piece[];
}

export const versionKinds = ['kept', 'sent', 'received'] as const;
export type VersionKind = (typeof versionKinds)[number];

const table = 'working';
const versionTable = 'working-versions';

/** The name under which a wording of a piece is answered. */
export function wordingName(piece: string, field: Wording | 'section'): string {
	return fieldName(table, piece, field);
}

/** The pieces of the working document, by section and in the order they were begun. */
export function piecesIn(answers: Answers): readonly Piece[] {
	const pieces = rowsIn(answers, table).map(({ id, values }) => pieceOf(id, values));
	return pieces.sort((a, b) => workingSections.indexOf(a.section) - workingSections.indexOf(b.section));
}

function pieceOf(id: string, values: Readonly<Record<string, string>>): Piece {
	const section = workingSections.find((one) => one === values.section) ?? 'F';
	const words = Object.fromEntries(wordings.flatMap((one) => (values[one] ? [[one, values[one]]] : [])));
	return { id, section, words, state: stateOf(words) };
}

export function stateOf({ family, council, agreed }: Piece['words']): PieceState {
	if (agreed) return 'agreed';
	if (family && council) return sameWords(family, council) ? 'agreed' : 'disputed';
	return family ? 'family' : council ? 'council' : 'unchanged';
}

function sameWords(one: string, other: string): boolean {
	const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
	return plain(one) === plain(other);
}

/** The words of a piece that stand now: agreed ones, or those both sides proposed alike, or those of the plan. */
export function standingWords({ words, state }: Piece): string {
	if (state === 'agreed') return words.agreed ?? words.family ?? '';
	return words.now ?? '';
}

/** The answers that keep the working document as it is, as a version of its own. */
export function versionAnswers(
	id: string,
	{ on, what, pieces }: Pick<Version, 'on' | 'what' | 'pieces'>
): Readonly<Record<string, AnswerValue>> {
	const copy = pieces.map(({ id, section, words }) => ({ id, section, words }));
	return {
		[fieldName(versionTable, id, 'on')]: on,
		[fieldName(versionTable, id, 'what')]: what,
		[fieldName(versionTable, id, 'copy')]: JSON.stringify(copy)
	};
}

/** The versions kept, the oldest first. One that cannot be read is left out. */
export function versionsIn(answers: Answers): readonly Version[] {
	return rowsIn(answers, versionTable).flatMap(({ id, values }, at) => {
		const on = parseDate(values.on ?? '');
		const what = versionKinds.find((one) => one === values.what);
		const pieces = readCopy(values.copy ?? '');
		return on && what && pieces ? [{ id, number: at + 1, on, what, pieces }] : [];
	});
}

function readCopy(copy: string): readonly Piece[] | undefined {
	try {
		const read: unknown = JSON.parse(copy);
		return Array.isArray(read) ? read.map(readPiece) : undefined;
	} catch {
		return undefined;
	}
}

function readPiece(value: unknown): Piece {
	const { id, section, words } = Object(value) as { id?: unknown; section?: unknown; words?: unknown };
	const said = Object(words) as Record<string, unknown>;
	const known = wordings.flatMap((one) => (typeof said[one] === 'string' ? [[one, said[one]] as const] : []));
	return pieceOf(String(id), { ...Object.fromEntries(known), section: String(section) });
}

/** The pieces whose words are not those of an earlier version. */
export function changedSince(pieces: readonly Piece[], version: Version): readonly Piece[] {
	return pieces.filter((piece) => {
		const before = version.pieces.find(({ id }) => id === piece.id);
		return !before || wordings.some((one) => before.words[one] !== piece.words[one]);
	});
}
