import type { LetterFacts } from './facts.ts';
import type { Block, Ground } from './letter.ts';
import { whoIAm } from './who-i-am.ts';

interface OwnRight {
	/** What a young person says of their own right: `this appeal is mine to bring`. */
	mine: string;
	law: readonly Ground[];
}

/** Who writes, and by what right. A young person without a right to name says that they write for themselves. */
export function whoWrites(facts: LetterFacts, right?: OwnRight): Block[] {
	const text = right ? `I am over compulsory school age, so ${right.mine}.` : 'I write for myself.';
	return whoIAm(facts, { text, law: right?.law ?? [] });
}
