import { choicesOf } from '../../cases/person.ts';
import * as paper from './papers.ts';
import { appellant, hearing, others, otherCases, person, support } from './lines.ts';
import type { Worksheet } from './worksheet.ts';

/** A claim of disability discrimination. Which form it goes on hangs on who claims, and on whether a return is asked for. */
export const claim: Worksheet = {
	id: 'claim',
	parts: [
		{ ...person, says: ['claim-forms-differ'] },
		appellant,
		others,
		{
			id: 'against',
			says: ['claim-against-schools'],
			lines: [
				{ ask: 'school-name', needed: true },
				{ ask: 'school-kind', needed: true },
				{ ask: 'school-address', needed: true },
				{ ask: 'responsible-body' }
			]
		},
		{
			id: 'disability',
			lines: [{ ask: 'dda-impairment', needed: true }]
		},
		{
			id: 'happened',
			lines: [
				{ ask: 'dda-what', needed: true },
				{ told: ['discrimination', 'excluded'], name: 'discrimination', needed: true },
				{ ask: 'dda-who', needed: true },
				{ ask: 'dda-reason', needed: true },
				{ ask: 'dda-adjustments' },
				{ ask: 'dda-comparison' },
				{ ask: 'dda-effect', needed: true },
				{ ask: 'claim-tried' }
			]
		},
		{
			id: 'orders',
			says: ['claim-can-order', 'claim-cannot-order'],
			lines: [{ ask: 'dda-orders', needed: true }]
		},
		{ id: 'claim-in-time', says: ['claim-needs-no-certificate'], lines: [{ ask: 'claim-late-why' }] },
		otherCases,
		hearing,
		support,
		{ id: 'evidence', says: ['bundle-evidence-claim'], lines: [{ ask: 'evidence-index' }] }
	],
	attachments: [
		{ id: 'grid', needed: false },
		{ id: 'complaint-letters', needed: false },
		{ id: 'disability-papers', needed: true },
		{ id: 'school-policy', needed: false },
		{
			id: 'exclusion-letter',
			needed: true,
			when: ({ answers }) => choicesOf(answers, 'dda-orders').includes('reinstatement')
		},
		paper.consent,
		paper.statementOfRight
	]
};
