import { bornOn, textOf, voiceOf } from '../cases/person.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { englishDate } from './english.ts';
import type { Inline, Voice } from './letter.ts';

/** What every letter is made from. A fact that is not known is a gap in the letter that leads to its question. */
export interface LetterFacts {
	voice: Voice;
	on: CalendarDate;
	answers: Answers;
	/** The name on the papers, or else the one used here. */
	name: Inline;
	born: Inline;
	writer: Inline;
	address: readonly Inline[];
	council: Inline;
	reference: Inline | undefined;
}

interface Given {
	answers: Answers;
	today: CalendarDate;
	/** The council's name, which the answers hold by its code. */
	councilName: string | undefined;
}

export function letterFacts({ answers, today, councilName }: Given): LetterFacts {
	const voice = voiceOf(answers, today);
	const born = bornOn(answers);
	const name = textOf(answers, 'full-name') ?? textOf(answers, 'name');
	const isOwn = voice === 'young-person';
	return {
		voice,
		on: today,
		answers,
		name: fillOr(name, 'full-name', isOwn ? 'your full name' : 'their full name'),
		born: fillOr(born && englishDate(born), 'born-on', 'date of birth'),
		writer: isOwn
			? fillOr(name, 'full-name', 'your full name')
			: fillOr(textOf(answers, 'writer-name'), 'writer-name', 'your name'),
		address: addressOf(textOf(answers, 'address')),
		council: fillOr(councilName, 'council', 'the name of the council'),
		reference: fill(textOf(answers, 'reference'), 'reference')
	};
}

/** Words of the family's own; nothing when the question has no answer. */
export function fill(words: string | undefined, question: string): Inline | undefined {
	return words === undefined ? undefined : { fill: words.trim(), question };
}

/** What somebody answered in words of their own. */
export function ownWords({ answers }: LetterFacts, question: string): Inline | undefined {
	return fill(textOf(answers, question), question);
}

function fillOr(words: string | undefined, question: string, missing: string): Inline {
	return fill(words, question) ?? { missing, question };
}

function addressOf(address: string | undefined): readonly Inline[] {
	if (!address) return [{ missing: 'your address', question: 'address' }];
	return address
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => ({ fill: line.trim(), question: 'address' }));
}

/** What somebody answered in words of their own, or a gap that says what is missing. */
export function wordsOrGap(facts: LetterFacts, question: string, missing: string): Inline {
	return ownWords(facts, question) ?? { missing, question };
}

/** An answer of several lines as the items of a list. */
export function itemsOf({ answers }: LetterFacts, question: string): readonly (readonly Inline[])[] {
	const lines = textOf(answers, question)?.split('\n') ?? [];
	return lines.filter((line) => line.trim() !== '').map((line) => [{ fill: line.trim(), question }]);
}
