import type { Citation, SourceId } from './sources.ts';

/**
 * How far a statement was checked: V read in the pages named, S in an older paper or in somebody’s report, M from memory.
 * A tip states no law: it is advice of our own.
 */
export type Mark = 'V' | 'S' | 'M' | 'tip';

/** What a statement rests on. Its words are in the locale, under its id. */
export interface Basis {
	mark: Mark;
	/** The pages it was read in: ids of `content/sources.ts`. */
	seen: readonly string[];
	/** Where it stands in the law itself. */
	cites: readonly Citation[];
}

export function read(...seen: readonly string[]): Basis {
	return { mark: 'V', seen, cites: [] };
}

export function reported(...seen: readonly string[]): Basis {
	return { mark: 'S', seen, cites: [] };
}

/** Shown only with “check with an adviser”. */
export const fromMemory: Basis = { mark: 'M', seen: [], cites: [] };

export const tip: Basis = { mark: 'tip', seen: [], cites: [] };

/** The same with the law it is in, and where: `under(read('A51'), 'cfa-2014', 'section 51(2)')`. */
export function under(basis: Basis, source: SourceId, at?: string): Basis {
	return { ...basis, cites: [...basis.cites, at === undefined ? { source } : { source, at }] };
}
