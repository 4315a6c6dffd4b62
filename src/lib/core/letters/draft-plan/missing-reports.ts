import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-2.2: reports that are not there. */
export function missingReports({ items, facts }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please send me these reports, and attach them to the plan:']),
		...items('reports', 'reports-missing', 'which reports are missing, and who wrote them'),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'advice',
			[`Under ${lawInFull(grounds.advice)} you have to get this advice for the assessment.`],
			[grounds.advice]
		),
		...paragraph(
			'section-k',
			[
				`Section K has to hold all the advice and information you got (${lawInFull(grounds.sections)}). Without it nobody can check the plan.`
			],
			[grounds.sections]
		),
		...paragraph('not-yet-final', ['Please do not make the plan final before I have had time to read them.']),
		...inWriting
	];
}
