import { isEighteen } from '../../cases/person.ts';
import { lawInFull, list, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-5.7: the plan should not end. */
export function endingObjection(pen: Pen): Block[] {
	const { facts, speaker, need, own, items } = pen;
	const isAdult = isEighteen(facts.answers, facts.on);
	return [
		...paragraph('ask', ['Please do not end the EHC plan for ', ...speaker.object, '.'], [grounds.ending]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'which-ground',
			[
				`Which of the two grounds in ${lawInFull(grounds.ending)} do you rely on: that you are no longer responsible, or that the plan is no longer necessary?`
			],
			[grounds.ending]
		),
		...paragraph('reason', ['You wrote: ', need('ending-reason', 'the reason the council gave')]),
		...paragraph('no-ground-title', ['These are not grounds by themselves:'], [grounds.whenNecessary]),
		...list('no-ground', [['an age, before 25;'], ['slow progress.']], [grounds.cheshireEast]),
		...(isAdult ? stillToMeet(pen) : []),
		...paragraph('needed-title', ['What is still needed, and why mainstream resources will not give it:']),
		...items('needed', 'still-needed', 'the help that is still needed, and why'),
		...paragraph(
			'stay',
			['About staying in education or coming back to it: ', own('stay-in-education')],
			[grounds.whenNecessary, grounds.wishToReturn]
		),
		...paragraph(
			'steps',
			[
				`Before you decide, you must tell and consult me and the head or principal, and then give reasons and notice of the right to appeal (${lawInFull(grounds.endingSteps)}).`
			],
			[grounds.endingSteps]
		),
		...paragraph(
			'stays',
			[
				`The plan stays in force until the time to appeal has ended, or until an appeal has been decided (${lawInFull(grounds.ending)}).`
			],
			[grounds.ending]
		),
		...inWriting
	];
}

function stillToMeet({ items }: Pen): Block[] {
	return [
		...paragraph(
			'outcomes-title',
			[
				`From 18 you must look at whether the educational outcomes have been met. Meeting them does not by itself end the need (${lawInFull(grounds.cheshireEast)}). Still to be met:`
			],
			[grounds.ending, grounds.cheshireEast]
		),
		...items('outcomes', 'outcomes-left', 'the outcomes that are not met yet')
	];
}
