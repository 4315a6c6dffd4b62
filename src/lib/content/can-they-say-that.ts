/**
 * What councils and schools say against an assessment, and what the law asks (journeys.md 6.1.5). The words are in the
 * locale under the same ids; here stands what they rest on: sources of `sources.ts`, and how far each was checked.
 */
export interface Saying {
	id: string;
	sources: readonly string[];
	mark: 'V' | 'S' | 'M';
	/** The part that was not checked, when only a part was not. */
	unchecked?: true;
}

export const sayings: readonly Saying[] = [
	{ id: 'criteria', sources: ['N-ESSA', 'N-SUF36', 'N-BEA', 'SOS-C'], mark: 'V' },
	{ id: 'needs-ep', sources: ['N-R6'], mark: 'V' },
	{ id: 'cycles', sources: ['SOS-C', 'S1'], mark: 'V' },
	{ id: 'school-must', sources: ['A36'], mark: 'V' },
	{ id: 'no-diagnosis', sources: ['A36'], mark: 'V' },
	{ id: 'too-bright', sources: ['S1'], mark: 'S' },
	{ id: 'six-thousand', sources: ['A36'], mark: 'V' },
	{ id: 'not-severe', sources: ['N-BEA'], mark: 'V' },
	{ id: 'too-young', sources: ['A36', 'N-SUF36'], mark: 'V' },
	{ id: 'no-staff', sources: ['N-HERT'], mark: 'V', unchecked: true },
	{ id: 'behaviour', sources: ['S0', 'S1'], mark: 'S' },
	{ id: 'language', sources: ['AP3'], mark: 'V' },
	{ id: 'come-back', sources: ['A36', 'N-BEA'], mark: 'V' },
	{ id: 'new-law', sources: ['W1', 'W2'], mark: 'V' }
];
