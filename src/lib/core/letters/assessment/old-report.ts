import { lawInFull, paragraph } from '../blocks.ts';
import { grounds } from '../grounds.ts';
import { inWriting } from '../in-writing.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-1.6: an old report is to be used again. */
export function oldReport({ facts, need }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please get new advice for the assessment, and do not use this report again:']),
		...paragraph('which', [need('old-reports', 'which report, and why it is not enough')]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'all-three',
			[
				`Under ${lawInFull(grounds.oldAdvice)} older advice is enough only if the council, the person who gave it and I are all satisfied that it is. I am not.`
			],
			[grounds.oldAdvice]
		),
		...inWriting
	];
}
