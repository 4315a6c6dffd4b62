import { isYoungPerson } from '../cases/person.ts';
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

/** Whose wish a letter tells: the writer's own, or when a helper writes, that of those the helper writes for. */
export interface Party {
	/** At the start of a sentence: `I want`, `The family wants`. */
	says(own: string, others: string): readonly Inline[];
	subject: readonly Inline[];
	object: readonly Inline[];
	whose: readonly Inline[];
}

export function partyOf({ voice, name, answers, on }: LetterFacts): Party {
	if (voice !== 'helper') {
		return { says: (own) => [`I ${own}`], subject: ['I'], object: ['me'], whose: ['my'] };
	}
	if (isYoungPerson(answers, on)) {
		const says = (_own: string, others: string) => [name, ` ${others}`];
		return { says, subject: [name], object: [name], whose: [name, '’s'] };
	}
	const says = (_own: string, others: string) => [`The family ${others}`];
	return { says, subject: ['the family'], object: ['the family'], whose: ['the family’s'] };
}
