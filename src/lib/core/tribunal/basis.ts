import type { SourceId } from '../law/sources.ts';

/**
 * What a statement rests on: the pages it was read in, the law it is in where one is named, and how far it was checked. V
 * was read, S is in somebody's report, M is from memory. A tip states no law.
 */
export interface Basis {
	mark: 'V' | 'S' | 'M' | 'tip';
	/** Ids of `content/sources.ts`. */
	seen: readonly string[];
	cites: readonly { source: SourceId; at?: string }[];
}

export function read(...seen: readonly string[]): Basis {
	return { mark: 'V', seen, cites: [] };
}

export function reported(...seen: readonly string[]): Basis {
	return { mark: 'S', seen, cites: [] };
}

export function under(basis: Basis, source: SourceId, at?: string): Basis {
	return { ...basis, cites: [...basis.cites, at === undefined ? { source } : { source, at }] };
}

/** Shown only with the words “check with an adviser”. */
export const fromMemory: Basis = { mark: 'M', seen: [], cites: [] };

export const tip: Basis = { mark: 'tip', seen: [], cites: [] };
