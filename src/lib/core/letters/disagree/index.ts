import type { LetterKinds } from '../letter-kind.ts';
import { mediationAdviserLetter } from './mediation-adviser.ts';

/** The letters and papers of a disagreement. */
export const disagreeLetters: LetterKinds = {
	'L-7.1': { flow: 'mediation-adviser', startsClock: true, make: mediationAdviserLetter }
};
