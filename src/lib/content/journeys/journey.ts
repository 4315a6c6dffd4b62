import type { Saying } from '../can-they-say-that.ts';

/** A statement of law on a screen: its words are in the locale under its id, here stands what it rests on. */
export interface Statement {
	id: string;
	/** Sources of `sources.ts`. */
	sources: readonly string[];
	/** Read in a source; in an older paper or a report; or from memory, and then only shown with a word to check it. */
	mark: 'V' | 'S' | 'M';
}

/** What can be done when something does not happen: section 6.7 of the journeys. */
export interface Failure {
	id: string;
	/** The law to show, by its own names. */
	law: string;
	/** The letters for it, the first one first. */
	letters: readonly string[];
	/** Where to go when the letter does not help, by the names of `routes`. */
	routes: readonly Route[];
	mark?: 'M';
}

/** The ways on after a letter; what each is stands in the guide to them. */
export const routes = [
	'talk',
	'school-complaint',
	'council-complaint',
	'governors',
	'mediation',
	'tribunal',
	'ombudsman',
	'education-department',
	'health-complaint',
	'discrimination',
	'court'
] as const;
export type Route = (typeof routes)[number];

/** A part of the app beside flows and letters. */
export type Tool =
	'log' | 'provision' | 'changes' | 'outcomes' | 'schools' | 'asked-schools' | 'budget' | 'review-dates';

export interface Journey {
	id: string;
	/** The flow that asks its questions in order. */
	flow: string;
	letters: readonly string[];
	tools: readonly Tool[];
	law: readonly Statement[];
	/** What a council or school may rely on. */
	may: readonly Statement[];
	sayings: readonly Saying[];
	evidence: readonly string[];
	failures: readonly Failure[];
}

export const v = (id: string, ...sources: readonly string[]): Statement => ({ id, sources, mark: 'V' });
export const s = (id: string, ...sources: readonly string[]): Statement => ({ id, sources, mark: 'S' });
export const m = (id: string, ...sources: readonly string[]): Statement => ({ id, sources, mark: 'M' });
