import { date } from '../core/dates/calendar-date.ts';
import type { FormId } from '../core/disputes/problem.ts';

/** Where the Tribunal's own forms are. Their codes and addresses change: they are linked, never kept here. */
export const tribunalForms = {
	url: 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability',
	checkedOn: date('2026-11-21')
} as const;

/** A form by what it is for: its code, where there is one alone, and the pages that name it (ids of `sources.ts`). */
export const formCodes: Readonly<Record<FormId, { code?: string; seen: readonly string[] }>> = {
	appeal: { code: 'SEND35', seen: ['N-FORM', 'N-NORF'] },
	'appeal-refusal-to-assess': { code: 'SEND35A', seen: ['N-FORM'] },
	'appeal-in-custody': { code: 'SEND28', seen: ['N-HERTL'] },
	claim: { seen: ['I-DD'] }
};
