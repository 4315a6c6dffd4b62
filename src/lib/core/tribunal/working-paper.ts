import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Piece, PieceState, Wording, WorkingSection } from './working-document.ts';

/** What a working document says in its own file. It goes to the Tribunal and the council, so it is in English. */
export interface WorkingPaper {
	on: CalendarDate;
	title: string;
	/** Whose plan it is, and which version this is. */
	about: readonly string[];
	key: readonly { wording: Wording; label: string; means: string }[];
	sections: readonly { title: string; pieces: readonly PaperPiece[] }[];
}

export interface PaperPiece {
	number: string;
	state: string;
	lines: readonly { wording: Wording; label: string; text: string }[];
}

const titles: Readonly<Record<WorkingSection, string>> = {
	B: 'Section B: special educational needs',
	F: 'Section F: special educational provision',
	I: 'Section I: school or college',
	C: 'Section C: health needs',
	D: 'Section D: social care needs',
	G: 'Section G: health provision',
	H1: 'Section H1: social care provision',
	H2: 'Section H2: other social care provision'
};

/** Each wording is told apart by its word, its type and its colour, so that it can be read in black and white too. */
const labels: Readonly<Record<Wording, { label: string; means: string }>> = {
	now: { label: 'Plan', means: 'the words of the plan as they are, in normal type' },
	agreed: { label: 'Agreed', means: 'words both sides agree, underlined and in green' },
	family: { label: 'Family', means: 'words the parent or young person proposes, in bold and blue' },
	council: { label: 'Council', means: 'words the council proposes, in italics and dark red' }
};

const states: Readonly<Record<PieceState, string>> = {
	agreed: 'Agreed',
	family: 'Proposed by the parent or young person',
	council: 'Proposed by the council',
	disputed: 'Not agreed',
	unchanged: 'No change proposed'
};

const inOrder: readonly Wording[] = ['now', 'agreed', 'family', 'council'];

interface Given {
	on: CalendarDate;
	name: string;
	council: string;
	version: number;
	written: string;
}

/** The working document as it goes into a file. */
export function workingPaper(pieces: readonly Piece[], { on, name, council, version, written }: Given): WorkingPaper {
	const present = [...new Set(pieces.map(({ section }) => section))];
	return {
		on,
		title: 'Working document',
		about: [`Plan of ${name}`, council, `Version ${version}, ${written}`],
		key: inOrder.map((wording) => ({ wording, ...labels[wording] })),
		sections: present.map((section) => ({
			title: titles[section],
			pieces: pieces.filter((piece) => piece.section === section).map(paperPiece)
		}))
	};
}

function paperPiece({ section, words, state }: Piece, at: number): PaperPiece {
	const lines = inOrder.flatMap((wording) => {
		const text = words[wording];
		return text ? [{ wording, label: labels[wording].label, text }] : [];
	});
	return { number: `${section}${at + 1}`, state: states[state], lines };
}

/** The same as plain text, for a mail, the clipboard or a reader of its own. */
export function workingText({ title, about, key, sections }: WorkingPaper): string {
	const keyLines = key.map(({ label, means }) => `${label}: ${means}`);
	const body = sections.flatMap((section) => [
		section.title,
		...section.pieces.map(({ number, state, lines }) =>
			[`${number}. ${state}`, ...lines.map(({ label, text }) => `${label}: ${text}`)].join('\n')
		)
	]);
	return [title, about.join('\n'), ['Key', ...keyLines].join('\n'), ...body].join('\n\n') + '\n';
}
