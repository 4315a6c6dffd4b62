import { mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** What a letter is called. Its key has no point, which in a locale would be a step down: `L-1.1` is `L-1-1`. */
export function letterWords(t: Translate, letter: string, part: 'title' | 'what'): string {
	return mustLookUp(t, ['letters', 'kinds', letter.replace('.', '-'), part]);
}
