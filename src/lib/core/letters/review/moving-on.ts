import { isKnown } from '../../dates/working-days.ts';
import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { englishDate } from '../english.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

const moves = ['phase-transfer-15feb', 'phase-transfer-31mar', 'post16-move-5m'];

/** L-5.9: the move to the next school or college. */
export function phaseMove({ facts, speaker: { subject }, timeline, need, own, items }: Pen): Block[] {
	const due = timeline.obligations.find(({ rule, state }) => moves.includes(rule) && state !== 'closed')?.day;
	return [
		...paragraph('ask', [
			'Please review the EHC plan and name the next school or college. ',
			...subject,
			` ${subject[0] === 'I' ? 'move' : 'moves'} on: `,
			need('move-when', 'when the move is, and from where')
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'fixed-date',
			[
				`Under ${lawInFull(grounds.phaseMove)} you must review and change the plan before a fixed date`,
				due && isKnown(due) ? `. Here that is ${englishDate(due)}.` : '.'
			],
			[grounds.phaseMove]
		),
		...paragraph('choice', ['I ask for: ', need('wanted-school', 'the school or college')]),
		...paragraph('suits-title', ['Why:']),
		...items('suits', 'school-suits', 'each need, and what it offers for it'),
		...paragraph('carry', [
			'What has to go on, or be prepared: ',
			own('carry-over') ?? 'visits, the journey and therapies.'
		]),
		...inWriting
	];
}

/** L-5.10: an assessment for adult care. */
export function adultCare({ speaker: { object }, need, own, facts }: Pen): Block[] {
	return [
		...paragraph(
			'ask',
			[
				'I ask for an assessment of the care that ',
				...object,
				` may need from 18, under ${lawInFull(grounds.adultCare)}.`
			],
			[grounds.adultCare]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('needs', ['Likely needs as an adult: ', need('adult-needs', 'the care that is likely to be needed')]),
		...paragraph('benefit', ['Why it helps to assess now: ', need('adult-benefit', 'why now is the right time')]),
		...paragraph(
			'together',
			[`Please join it with the review of the EHC plan (${lawInFull(grounds.adultCareTogether)}).`],
			[grounds.adultCareTogether]
		),
		...paragraph('worker', ['Please name one worker to speak to. ', own('adult-worker') ?? '']),
		...paragraph(
			'reply',
			['Please answer in writing. If you refuse, the reasons have to be given in writing.'],
			[grounds.adultCare]
		)
	];
}
