import type { Timeline } from '../cases/timeline.ts';
import type { LetterFacts } from './facts.ts';
import type { Letter } from './letter.ts';

export interface LetterKind {
	/** The flow that asks for what goes into it. */
	flow: string;
	/** A paper to keep or to put with others, and not one that is sent by itself. */
	isPaper?: true;
	/** Sending it starts a time that somebody has for an answer. */
	startsClock?: true;
	/** Makes it; nothing when the case holds nothing it could be about. */
	make(facts: LetterFacts, timeline: Timeline): Letter | undefined;
}

/** Letters of one folder, by their ids, in the order in which they are offered. */
export type LetterKinds = Readonly<Record<string, LetterKind>>;
