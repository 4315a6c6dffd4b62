import { lawAtStart, lawInFull, paragraph } from '../blocks.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-1.7: fuller reasons for a refusal to assess, and a second look. */
export function lookAgain(pen: Pen): Block[] {
	const { facts, items, own } = pen;
	return [
		...paragraph(
			'ask',
			[
				'On ',
				dayAnswered(pen, 'refusal-on', 'the date on the letter'),
				` you refused an EHC needs assessment. Please give me your full reasons (${lawInFull(grounds.refusal)}), and look at it again.`
			],
			[grounds.refusal]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'test',
			[
				`${lawAtStart(grounds.assess)} asks two questions only: whether there are or may be special educational needs, and whether it may be necessary for help to be given under a plan.`
			],
			[grounds.assess]
		),
		...paragraph('answers-title', ['Your reasons, and my answer to each:']),
		...items('reasons', 'refusal-answers', 'each reason they gave, and your answer to it'),
		...paragraph('new', ['What is new: ', own('new-facts')]),
		...paragraph('clock', ['My time to appeal is running, and I will use it if I need to.']),
		...paragraph('reply', ['Please answer in writing.'])
	];
}
