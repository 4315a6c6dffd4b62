import type { LetterFacts } from './facts.ts';
import type { Inline } from './letter.ts';

/** How a letter speaks of the person it is about: by name, or as I and me when they write it themselves. */
export interface Speaker {
	subject: readonly Inline[];
	object: readonly Inline[];
	whose: readonly Inline[];
	has: 'have' | 'has';
	is: 'am' | 'is';
}

export function speakerOf({ voice, name }: LetterFacts): Speaker {
	return voice === 'young-person'
		? { subject: ['I'], object: ['me'], whose: ['my'], has: 'have', is: 'am' }
		: { subject: [name], object: [name], whose: [name, '’s'], has: 'has', is: 'is' };
}
