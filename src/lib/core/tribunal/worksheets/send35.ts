import { issuesIn } from '../issues.ts';
import type { Answers } from '../../flows/flow.ts';
import * as paper from './papers.ts';
import { appellant, evidence, hearing, inTime, mediation, others, otherCases } from './lines.ts';
import { person, reasons, recommendations, support } from './lines.ts';
import type { Worksheet } from './worksheet.ts';

const isAboutSchool = (answers: Answers) => issuesIn(answers).includes('section-i');

/** SEND35: every appeal but one against a refusal to assess. */
export const send35: Worksheet = {
	id: 'send35',
	parts: [
		person,
		appellant,
		others,
		{
			id: 'about',
			says: ['form-for-all-else', 'form-in-custody'],
			lines: [
				{ ask: 'appeal-issues', needed: true },
				{ ask: 'appeal-after-review', needed: true }
			]
		},
		{
			id: 'school',
			says: ['ask-the-school-first', 'independent-needs-offer'],
			lines: [
				{ ask: 'appeal-school-kind', when: isAboutSchool },
				{ ask: 'school-wanted', needed: true, when: isAboutSchool },
				{ ask: 'school-asked-on', needed: true, when: isAboutSchool },
				{ ask: 'school-reply', when: isAboutSchool }
			]
		},
		{
			id: 'reasons',
			says: ['judge-looks-afresh'],
			lines: [
				...reasons('plan', 'reassess', 'section-b', 'section-f', 'section-i', 'ending'),
				{ ask: 'appeal-views', needed: true }
			]
		},
		recommendations,
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
		paper.plan,
		paper.reasonsPaper,
		paper.wordsWanted,
		paper.schoolAsked,
		paper.schoolOffer,
		paper.reports,
		paper.consent,
		paper.statementOfRight,
		paper.lateRequest
	]
};
