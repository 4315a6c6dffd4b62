import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from '../../src/lib/content/guides/wording.ts';

/** Short names that are spoken as a word. All others are spelt out, a syllable for each letter. */
const spokenAsWords = ['SENDIASS', 'SENCO', 'IPSEA', 'EOTAS', 'SEND', 'KIDS', 'SOS'];

/** How many syllables a reader says: `EHC` has three, `SEND35A` is counted as it is read out, figures as their words. */
export function syllablesOf(word: string): number {
	const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
	if (/^\p{Lu}{2,}$/u.test(bare) && !spokenAsWords.includes(bare)) return bare.length;
	if (/^\d+$/.test(bare)) return bare.length === 1 ? 1 : bare.length + 1;
	return Math.max(1, syllable(bare));
}

/**
 * The US school grade at which a text can be read, by the formula of Kincaid and others (1975):
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Grade 6 is about eleven years of age.
 */
export function readingGrade(passages: readonly string[]): number {
	const sentences = passages.flatMap(sentencesOf);
	const words = sentences.flatMap(wordsOf);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** The hardest sentences, hardest first. Those of under five words say little: one long word makes them hard. */
export function hardest(passages: readonly string[], count: number): readonly { sentence: string; grade: number }[] {
	return passages
		.flatMap(sentencesOf)
		.filter((sentence) => wordsOf(sentence).length >= 5)
		.map((sentence) => ({ sentence, grade: readingGrade([sentence]) }))
		.sort((a, b) => b.grade - a.grade)
		.slice(0, count);
}
