import type { TypedDateProblem } from '../core/dates/typed-date.ts';
import { lookUp, mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** A kind word and an exact one about what cannot be taken as an answer. */
export function typedProblemInWords(
	t: Translate,
	problem: { kind: 'empty' | 'choose' } | { kind: 'date'; problem: TypedDateProblem }
): string {
	if (problem.kind !== 'date') return t(($) => $.fields.errors[problem.kind]);
	const { kind, part } = problem.problem;
	return lookUp(t, ['fields', 'errors', 'date', kind, part]) ?? mustLookUp(t, ['fields', 'errors', 'date', kind]);
}
