import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-5.3: a review before its time. */
export function earlyReview({ facts, speaker: { object }, need, own, items }: Pen): Block[] {
	const our = facts.voice === 'young-person' ? 'my' : 'our';
	return [
		...paragraph('ask', ['I ask for an early review of the EHC plan for ', ...object, '.'], [grounds.review]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('changed', [
			'What has changed, and since when: ',
			need('what-changed', 'what has changed, and since when')
		]),
		...paragraph('why-now', ['Why it cannot wait: ', need('why-not-wait', 'why it cannot wait')]),
		...paragraph('who', ['Who should come: ', own('who-should-come')]),
		...paragraph('want-title', ['What I will ask for:']),
		...items('want', 'early-want', 'what you will ask for'),
		...paragraph(
			'heard',
			[
				`Please have regard to ${our} views, wishes and feelings, and to ${our} taking part (${lawInFull(grounds.principles)}).`
			],
			[grounds.principles]
		),
		...paragraph('reply', ['Please answer in writing, with a date for the meeting or with your reasons.'])
	];
}

/** L-5.6: a re-assessment. */
export function reassessment(pen: Pen): Block[] {
	const { facts, speaker, need, own } = pen;
	return [
		...paragraph(
			'ask',
			['I ask for a re-assessment of ', ...speaker.object, ` under ${lawInFull(grounds.reassess)}.`],
			[grounds.reassess]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('changed', [
			'What has changed since the last assessment: ',
			need('what-changed', 'what has changed, and since when')
		]),
		...paragraph('advice', ['Please get advice from: ', own('ask-advice-from')], [grounds.advice]),
		...paragraph('last', [
			'The last assessment ended on ',
			dayAnswered(pen, 'last-assessed-on', 'the day, if you know it'),
			'.'
		]),
		...paragraph(
			'refusal',
			[
				`If you refuse, please tell me how to appeal: a refusal can be appealed under ${lawInFull(grounds.appealReassess)}.`
			],
			[grounds.appealReassess]
		),
		...inWriting
	];
}
