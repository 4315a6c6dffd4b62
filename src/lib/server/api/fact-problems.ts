import type { FactProblem } from '../../core/law/work-out.ts';
import type { FieldProblem } from './problem.ts';

/** What is wrong with a fact, for the one who wrote the call. It repeats no value. */
export function factProblem(problem: FactProblem): FieldProblem {
	const field = 'fact' in problem ? `facts.${problem.fact}` : 'rule';
	return { field, kind: problem.kind, detail: detailOf(problem) };
}

function detailOf(problem: FactProblem): string {
	switch (problem.kind) {
		case 'unknown-rule':
			return 'There is no rule with this id. GET /api/v1/rules lists all of them.';
		case 'no-date-in-law':
			return 'This rule sets no time: there is no date to give.';
		case 'unknown-fact':
			return 'This rule has no such fact.';
		case 'missing':
			return 'This fact is needed.';
		case 'not-a-date':
			return 'Give a day of the calendar as YYYY-MM-DD, from 1900 to 2199.';
		case 'given-twice':
			return `This is the same fact as ${problem.other}: give one of them.`;
		case 'before':
			return `This day cannot be before ${problem.other}.`;
		case 'not-that-number':
			return `This number is part of the rule: it is ${problem.is}.`;
		case 'not-a-number':
			return `Give a whole number from ${problem.from} to ${problem.to}.`;
		case 'not-an-option':
			return `Give one of: ${problem.options.join(', ')}.`;
		case 'not-terms':
			return `Row ${problem.row} of the terms cannot be read (${problem.why}). Give rows as 2026-09-02/2026-10-23.`;
		case 'before-the-rule':
			return `The rule is in force from ${problem.inForceFrom}.`;
		case 'after-the-rule':
			return `The rule was in force until ${problem.inForceUntil}.`;
	}
}
