import type { FindingKind } from '../core/plans/finding.ts';

/** What a check of a plan rests on: sources of `sources.ts`, and how far that was checked (journeys.md 6.2.3 to 6.2.5). */
export interface PlanCheckBasis {
	sources: readonly string[];
	mark: 'V' | 'S' | 'M';
}

const apart = { sources: ['R12'], mark: 'V' } as const;
const specific = { sources: ['N-NOD', 'I-SPEC', 'N-PROV'], mark: 'V' } as const;
const eachNeed = { sources: ['I-SPEC', 'SOS-P'], mark: 'V' } as const;
const outcomes = { sources: ['N-SECT'], mark: 'V' } as const;
/** From memory: shown with the note to ask an adviser. */
const unchecked = { sources: [], mark: 'M' } as const;

export const planChecks: Readonly<Record<FindingKind, PlanCheckBasis>> = {
	'section-missing': apart,
	'sections-merged': apart,
	'school-named': { sources: ['A38'], mark: 'V' },
	'need-label': eachNeed,
	'need-hedged': eachNeed,
	'not-known': unchecked,
	'need-without-help': eachNeed,
	'need-partly-met': eachNeed,
	'help-without-need': unchecked,
	'help-without-outcome': unchecked,
	vague: specific,
	unsaid: specific,
	educates: { sources: ['AP3', 'N-PROV'], mark: 'V' },
	'outcome-weak': outcomes,
	'no-date': unchecked,
	'no-signature': unchecked,
	'no-appendices': apart,
	'left-out': specific,
	'no-adulthood': unchecked
};
