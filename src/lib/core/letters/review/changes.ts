import { lawInFull, paragraph } from '../blocks.ts';
import { budgetWish, changesWanted, movesToF, schoolWish } from '../changes.ts';
import { inWriting } from '../in-writing.ts';
import { answerTo, dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-5.2: changes wanted at a review. */
export function changesAtReview(pen: Pen): Block[] {
	return [
		...paragraph(
			'ask',
			[
				'For the review of the EHC plan for ',
				...pen.speaker.object,
				` under ${lawInFull(grounds.review)} and ${lawInFull(grounds.reviewMeeting)} I ask for these changes.`
			],
			[grounds.review, grounds.reviewMeeting]
		),
		...paragraph('meeting-on', [
			'The day of the meeting: ',
			dayAnswered(pen, 'review-on', 'the day of the meeting'),
			'.'
		]),
		...paragraph('reference', ['Your reference: ', pen.facts.reference, '.']),
		...changesWanted(pen),
		...movesToF(pen),
		...schoolWish(pen),
		...budgetWish(pen),
		...paragraph('report', ['Please put this into the report of the meeting, with anything that is not agreed.']),
		...inWriting
	];
}

/** L-5.8: the answer to changes the council proposes. */
export function answerAmendments(pen: Pen): Block[] {
	return [
		...paragraph(
			'ask',
			[
				'Your letter of ',
				dayAnswered(pen, 'changes-came-on', 'the date on the letter'),
				' proposes changes to the EHC plan for ',
				...pen.speaker.object,
				'. This is my answer.'
			],
			[grounds.comment]
		),
		...paragraph('reference', ['Your reference: ', pen.facts.reference, '.']),
		...paragraph('again', ['I may ask for a particular school or college again at this point.']),
		...answerTo(pen)
	];
}
