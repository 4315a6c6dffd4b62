import terms from './glossary.en.ts';

export interface Term {
	id: string;
	word: string;
	/** Under 25 words, for a parent: "your child". */
	means: string;
	/** The same for a young person, where it differs. */
	forYoungPerson?: string;
	/** A word of before, kept so that older papers can be understood. */
	old?: true;
	/** How guides may write it, besides the word itself. */
	also?: readonly string[];
	/** So common that a guide does not stop to explain it. */
	common?: true;
}

/** Every word that is explained, in the order of the alphabet. */
export const glossary: readonly Term[] = [...terms].sort((a, b) => a.word.localeCompare(b.word, 'en-GB'));

export function findTerm(id: string): Term | undefined {
	return glossary.find((term) => term.id === id);
}
