import { choicesOf, textOf } from '../cases/person.ts';
import type { Timeline } from '../cases/timeline.ts';
import { rowsIn } from '../lists/rows.ts';
import type { Row } from '../lists/rows.ts';
import type { TableId } from '../lists/tables.ts';
import { list, paragraph } from './blocks.ts';
import { fill, ownWords } from './facts.ts';
import type { LetterFacts } from './facts.ts';
import type { Block, Ground, Inline, Letter } from './letter.ts';
import { speakerOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { whoIAm } from './who-i-am.ts';

export interface LetterKind {
	/** The flow that asks for what goes into it. */
	flow: string;
	/** A paper to keep or to put with others, and not one that is sent by itself. */
	isPaper?: true;
	/** Sending it starts a time that somebody has for an answer. */
	startsClock?: true;
	/** Makes it; nothing when the case holds nothing it could be about. */
	make(facts: LetterFacts, timeline: Timeline): Letter | undefined;
}

export type LetterKinds = Readonly<Record<string, LetterKind>>;

/** To whom a letter goes, and how it greets them. A page for one's own file goes to nobody. */
export interface Addressee {
	to: readonly Inline[];
	dear?: string;
}

/** What a letter's own file decides: the frame around it is the same for all. */
export interface LetterPlan {
	flow: string;
	/** What it is about, before the name and the date of birth. */
	about: string;
	to: (pen: Pen) => Addressee;
	/** The law by which the right is the young person's own; nothing for a page that needs no right. */
	right?: Ground;
	body: (pen: Pen) => Block[];
}

/** What a body is written with. */
export interface Pen {
	facts: LetterFacts;
	timeline: Timeline;
	speaker: Speaker;
	/** The family's own words; nothing when there is no answer. */
	own(question: string): Inline | undefined;
	/** The family's own words, or a gap that leads to their question. */
	need(question: string, missing: string): Inline;
	/** One item for each line of an answer. Without an answer a gap, when it is said what is missing. */
	items(id: string, question: string, missing?: string, law?: readonly Ground[]): Block[];
	chose(question: string, option: string): boolean;
	rows(table: TableId): readonly Row[];
}

/** Letters of a journey, from their plans. */
export function lettersFrom(plans: Readonly<Record<string, LetterPlan>>): LetterKinds {
	return Object.fromEntries(
		Object.entries(plans).map(([id, plan]) => [
			id,
			{ flow: plan.flow, make: (facts, timeline) => letterFrom(id, plan, penFor(facts, timeline)) }
		])
	);
}

function letterFrom(id: string, { about, to, right, body }: LetterPlan, pen: Pen): Letter {
	const { voice, on, name, born, writer, address } = pen.facts;
	const addressee = to(pen);
	return {
		id,
		voice,
		on,
		from: [writer, ...address],
		to: addressee.to,
		subject: [`${about}: `, name, ', born ', born],
		body: [
			...(addressee.dear ? paragraph('greeting', [addressee.dear]) : []),
			...(addressee.dear ? opening(pen, right) : []),
			...body(pen)
		],
		signedBy: addressee.dear ? ['Yours faithfully', writer] : [writer]
	};
}

function opening({ facts }: Pen, right: Ground | undefined): Block[] {
	return whoIAm(
		facts,
		right
			? { text: 'I am over compulsory school age, so this right is my own.', law: [right] }
			: { text: 'I write about my own education.', law: [] }
	);
}

function penFor(facts: LetterFacts, timeline: Timeline): Pen {
	const { answers } = facts;
	const need = (question: string, missing: string): Inline => ownWords(facts, question) ?? { missing, question };
	return {
		facts,
		timeline,
		speaker: speakerOf(facts),
		own: (question) => ownWords(facts, question),
		need,
		items(id, question, missing, law) {
			const lines = (textOf(answers, question) ?? '').split('\n').filter((line) => line.trim() !== '');
			if (lines.length === 0) return missing ? list(id, [[{ missing, question }]], law) : [];
			return list(
				id,
				lines.map((line) => [fill(line, question) ?? '']),
				law
			);
		},
		chose: (question, option) => answers[question] === option || choicesOf(answers, question).includes(option),
		rows: (table) => rowsIn(answers, table)
	};
}

export const senTeam = ({ facts }: Pen): Addressee => ({ to: ['SEN team', facts.council], dear: 'Dear SEN team' });

export const director = ({ facts }: Pen): Addressee => ({
	to: ['Director of Children’s Services', facts.council],
	dear: 'Dear Director of Children’s Services'
});

export const complaintsTeam = ({ facts }: Pen): Addressee => ({
	to: ['Complaints team', facts.council],
	dear: 'Dear complaints team'
});

/** Somebody at the school or college: its name is a fact of the case. */
export const atSchool =
	(role: string) =>
	({ need }: Pen): Addressee => ({
		to: [role, need('school-name', 'the name of the school or college')],
		dear: `Dear ${role}`
	});

/** A page for one's own file, or one to take along. */
export const forMyself = (): Addressee => ({ to: [] });
