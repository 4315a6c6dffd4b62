import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-3.2: an independent school that is not on the section 41 list. */
export function askForIndependent({ facts, speaker: { object }, need, own, items }: Pen): Block[] {
	return [
		...paragraph('ask', [
			'I ask you to name this school in the EHC plan for ',
			...object,
			': ',
			need('wanted-school', 'the name of the school'),
			'.'
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'wishes',
			[
				`It is an independent school, and not one of the types in section 38(3). I ask you to have regard to my wishes under ${lawInFull(grounds.parentsWishes)}.`
			],
			[grounds.parentsWishes]
		),
		...paragraph('offer', [
			'It has offered a place. The written offer is attached: ',
			need('school-offer', 'what it offers, and from when')
		]),
		...paragraph('fees', ['The fees, and what they include: ', need('school-fees', 'the fees, and what they include')]),
		...paragraph('others-title', ['Why other schools cannot meet the needs, each with its reason:']),
		...items('others', 'why-not-others', 'each other school, and why it cannot meet the needs'),
		...paragraph('costs', ['The costs compared, with transport, therapy and assistants: ', own('cost-compared')]),
		...paragraph('not-unreasonable', [
			'So this is compatible with good teaching and training, and is not unreasonable public spending.'
		]),
		...inWriting
	];
}
