import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-4.2: the head's agreement to help on the premises. */
export function askHead({ speaker: { object }, need, own }: Pen): Block[] {
	return [
		...paragraph('ask', [
			'I ask you to agree to this help for ',
			...object,
			' on your premises. It is in Section F of the EHC plan: ',
			need('onsite-help', 'the help, in the words of Section F')
		]),
		...paragraph('who', [
			'Who will give it, with what checks and insurance: ',
			need('onsite-who', 'who will come, and their checks')
		]),
		...paragraph('when', [
			'Days, room, and how it fits in with lessons: ',
			need('onsite-when', 'days, times and place')
		]),
		...paragraph('staff', ['What your staff would need to do: ', own('onsite-staff')]),
		...paragraph('if-not', ['If it does not work: ', own('onsite-if-not')]),
		...paragraph(
			'consent',
			[`The council cannot pay for it on your premises without your agreement (${lawInFull(grounds.onPremises)}).`],
			[grounds.onPremises]
		),
		...inWriting,
		...paragraph('meet', ['I would be glad to meet you about it.'])
	];
}
