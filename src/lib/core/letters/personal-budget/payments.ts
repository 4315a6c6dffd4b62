import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-4.4: a direct payment that is cut or stopped. */
export function objectToCut(pen: Pen): Block[] {
	const { facts, need, own, items, chose } = pen;
	const isStop = chose('payment-change', 'stopped');
	const rule = isStop ? grounds.consentWithdrawn : grounds.lessMoney;
	return [
		...paragraph('told', [
			'Your letter of ',
			dayAnswered(pen, 'payment-cut-on', 'the date on the letter'),
			isStop ? ' stops my direct payment. You wrote: ' : ' cuts my direct payment. You wrote: ',
			need('payment-reason', 'the notice and the reasons the council gave')
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'enough',
			[`The sum must still be enough for the agreed provision (${lawInFull(grounds.enough)}).`],
			[grounds.enough]
		),
		...paragraph(
			'notice',
			[`It can only change with notice and with reasons in writing (${lawInFull(rule)}).`],
			[rule]
		),
		...paragraph('ask', ['I ask you to reconsider. I know that I can ask once, so here is everything:'], [rule]),
		...items('points', 'payment-points', 'everything that speaks against it'),
		...paragraph('lost', ['What will be lost, and from which day: ', own('payment-lost')]),
		...paragraph(
			'secure',
			[
				`You must still secure all of Section F (${lawInFull(grounds.secure)}). Please tell me how you will do that from the day the money ends or falls.`
			],
			[grounds.secure]
		),
		...inWriting
	];
}

/** L-4.5: the money is not enough. */
export function moreMoney({ facts, need, items }: Pen): Block[] {
	return [
		...paragraph('ask', ['The direct payment is not enough. Please raise it.']),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('quotes-title', ['What the help costs, by offers that are attached:']),
		...items('quotes', 'quotes', 'three offers, with their prices'),
		...paragraph('changed', ['What has changed: ', need('cost-changed', 'what has changed, and since when')]),
		...paragraph(
			'enough',
			[`The sum has to be enough to get the agreed provision (${lawInFull(grounds.enough)}).`],
			[grounds.enough]
		),
		...paragraph(
			'look',
			[`Please look at it again under ${lawInFull(grounds.paymentReview)}.`],
			[grounds.paymentReview]
		),
		...inWriting
	];
}

/** L-4.7: the family ends the direct payment. */
export function stopPayment(pen: Pen): Block[] {
	const { facts, own } = pen;
	return [
		...paragraph(
			'ask',
			[
				'I no longer agree to receive the direct payment. Please end it on ',
				dayAnswered(pen, 'payment-stop-on', 'the day'),
				` (${lawInFull(grounds.consentWithdrawn)}).`
			],
			[grounds.paymentCounts, grounds.consentWithdrawn]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('left', ['Money that is left, and the records: ', own('payment-left')]),
		...paragraph(
			'secure',
			[
				`Please arrange the help yourselves from that day. You must secure all of Section F (${lawInFull(grounds.secure)}).`
			],
			[grounds.secure]
		),
		...inWriting
	];
}
