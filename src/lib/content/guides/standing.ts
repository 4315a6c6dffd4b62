import { readSources } from '../sources.ts';
import type { Basis } from './guide.ts';

/** How well a statement stands, as a reader is told. */
export type Standing =
	| { kind: 'in-law'; place?: string }
	| { kind: 'in-notes' }
	| { kind: 'reported'; by: readonly string[] }
	| { kind: 'ask' };

/**
 * What the mark of a statement comes to. A statement read in the law itself says so; one read in somebody's page names
 * who says it, however good the page is; one from memory sends the reader to an adviser.
 */
export function standingOf({ mark, at, read }: Basis): Standing {
	if (mark === 'M') return { kind: 'ask' };
	const sources = read.flatMap((id) => readSources[id] ?? []);
	if (mark === 'V' && sources.some(({ kind }) => kind === 'law')) {
		const place = at[0]?.place;
		return { kind: 'in-law', ...(place && { place }) };
	}
	if (mark === 'V' && sources.some(({ kind }) => kind === 'official-note')) return { kind: 'in-notes' };
	const reports = sources.filter(({ kind }) => kind === 'report');
	return { kind: 'reported', by: [...new Set((reports.length > 0 ? reports : sources).map(({ by }) => by))] };
}
