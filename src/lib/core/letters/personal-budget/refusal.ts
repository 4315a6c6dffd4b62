import { lawInFull, paragraph } from '../blocks.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-4.3: a review of a refusal. No tribunal can be asked about the money. */
export function reviewRefusal(pen: Pen): Block[] {
	const { facts, need, own, items, chose } = pen;
	return [
		...paragraph('refused', [
			'Your letter of ',
			dayAnswered(pen, 'budget-refused-on', 'the date on the letter'),
			' refuses a personal budget or a direct payment. You wrote: ',
			need('budget-refusal-words', 'the reasons the council gave')
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'ask',
			[`I ask you to review that decision under ${lawInFull(grounds.refusalReview)}, and to consider what I say here.`],
			[grounds.refusalReview]
		),
		...paragraph('answers-title', ['To each of your reasons:']),
		...items('answers', 'budget-answers', 'each reason, and your answer to it'),
		...(chose('budget-refusal-about', 'impact')
			? paragraph(
					'figures',
					['You speak of an adverse impact, or of inefficient use. Please send me the figures for that.'],
					[grounds.paymentConditions]
				)
			: []),
		...(chose('budget-refusal-about', 'policy')
			? paragraph('own-facts', ['You point to a policy. Please decide on the facts of this one person.'])
			: []),
		...(chose('budget-refusal-about', 'no-reasons')
			? paragraph(
					'no-reasons',
					[`You gave no reasons. Under ${lawInFull(grounds.refusalReview)} they have to be given in writing.`],
					[grounds.refusalReview]
				)
			: []),
		...paragraph('instead', ['I could also agree to this: ', own('budget-instead')]),
		...paragraph('reply', ['Please tell me the outcome of the review in writing, with your reasons.']),
		...paragraph('next', [
			'If it stays refused, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.'
		])
	];
}
