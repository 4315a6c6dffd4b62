import type { FormId } from '../core/disputes/problem.ts';

/** A form of the Tribunal. Codes and addresses change: this is the one place they stand in. */
export interface TribunalForm {
	/** Nothing where more than one form may be the right one. */
	code?: string;
	url: string;
	/** The day the page it was read in was looked at. */
	checked: string;
	/** Pages that name it: ids of `sources.ts`. */
	seen: readonly string[];
}

const page = 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability';
const checked = '2026-11-21';

/** We link to forms and host none. */
export const tribunalForms: Readonly<Record<FormId, TribunalForm>> = {
	appeal: { code: 'SEND35', url: page, checked, seen: ['N-FORM', 'N-NORF'] },
	'appeal-refusal-to-assess': { code: 'SEND35A', url: page, checked, seen: ['N-FORM'] },
	'appeal-in-custody': { code: 'SEND28', url: page, checked, seen: ['N-HERTL'] },
	claim: { url: page, checked, seen: ['I-DD'] }
};
