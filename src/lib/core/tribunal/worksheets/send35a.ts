import * as paper from './papers.ts';
import { appellant, evidence, hearing, inTime, mediation, others, otherCases } from './lines.ts';
import { person, reasons, support } from './lines.ts';
import type { Worksheet } from './worksheet.ts';

/** SEND35A: an appeal against a refusal to assess. */
export const send35a: Worksheet = {
	id: 'send35a',
	parts: [
		person,
		{
			id: 'has-needs',
			says: ['form-for-assessment', 'no-recommendations-on-assessment'],
			lines: [{ ask: 'needs', needed: true }, { ask: 'needs-not-found' }]
		},
		{
			id: 'may-need-plan',
			lines: [
				{ ask: 'why-plan', needed: true },
				{ ask: 'appeal-issues', needed: true },
				...reasons('assess'),
				{ ask: 'appeal-views', needed: true }
			]
		},
		appellant,
		others,
		mediation,
		inTime,
		otherCases,
		hearing,
		support,
		evidence
	],
	attachments: [
		paper.decisionLetter,
		paper.certificate,
		paper.reasonsPaper,
		paper.reports,
		paper.consent,
		paper.statementOfRight,
		paper.lateRequest
	]
};
