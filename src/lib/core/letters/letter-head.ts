import type { LetterFacts } from './facts.ts';
import type { Block, Inline, Letter } from './letter.ts';

interface Parts {
	id: string;
	to: readonly Inline[];
	/** What it is about; the name and the date of birth follow. */
	about: string;
	body: readonly Block[];
}

/** A letter to somebody, with the names, the address and the day around what it says. */
export function letterTo(facts: LetterFacts, { id, to, about, body }: Parts): Letter {
	const { voice, on, writer, address, name, born } = facts;
	return {
		id,
		voice,
		on,
		from: [writer, ...address],
		to,
		subject: [`${about}: `, name, ', born ', born],
		body,
		signedBy: ['Yours faithfully', writer]
	};
}

/** A paper that is signed and goes with others, or is for the family alone: nobody is greeted in it. */
export function paperOf(facts: LetterFacts, { id, to, about, body }: Parts): Letter {
	return { ...letterTo(facts, { id, to, about, body }), from: [facts.writer], signedBy: [facts.writer] };
}
