import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-3.6: a condition that the family pays for the journey. */
export function transportCondition({ facts, need, own, chose }: Pen): Block[] {
	return [
		...paragraph('ask', [
			'Please take this condition out of the plan: ',
			need('travel-condition', 'the words of the condition')
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'three-things',
			[
				`Travel is decided under ${lawInFull(grounds.travel)}. A condition can only stand if a nearer school is suitable, could take the place, and the one asked for costs significantly more with the journey counted in. Section I then has to name both.`
			],
			[grounds.travel]
		),
		...paragraph('nearer', ['The nearer school you mean: ', own('nearer-school')]),
		...(chose('nearer-place', 'no')
			? paragraph('no-place', [
					'It has no place, or is not suitable. Please show me the opposite if you think otherwise.'
				])
			: paragraph('show-place', ['Please show me that it is suitable, and that it has a place.'])),
		...paragraph('costs', ['The costs as I know them: ', own('travel-costs')]),
		...paragraph('name-alone', ['Please name the school in Section I with no condition.']),
		...paragraph('appeal', [
			'If you refuse, Section I can be appealed, and the journey can go to your own transport appeal.'
		]),
		...inWriting
	];
}
