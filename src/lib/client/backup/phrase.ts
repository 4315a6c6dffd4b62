/** What is to be better about a phrase. The words are in the locale. */
export type PhraseProblem = 'too-short' | 'too-simple';

const fewestCharacters = 12;
const fewestWords = 4;
const fewestDifferent = 5;

/** What is to be better before a phrase may seal a back-up: twelve characters or four words, and not one key held down. */
export function checkPhrase(phrase: string): PhraseProblem | undefined {
	const read = readPhrase(phrase);
	const words = read.split(' ').filter((word) => word.length > 1);
	if ([...read].length < fewestCharacters && words.length < fewestWords) return 'too-short';
	return new Set(read).size < fewestDifferent ? 'too-simple' : undefined;
}

/**
 * The phrase as it is used: the same whether it was typed on a phone or a computer, which differ in how they write quotes,
 * spaces and letters with marks. Capitals count.
 */
export function readPhrase(phrase: string): string {
	return phrase
		.normalize('NFKC')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201C\u201D]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
}
