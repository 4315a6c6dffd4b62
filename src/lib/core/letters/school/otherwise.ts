import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-3.5: education otherwise than at a school or college. */
export function askOtherwise({ facts, speaker: { object }, items, own }: Pen): Block[] {
	return [
		...paragraph(
			'ask',
			[
				'I ask you to arrange special educational provision for ',
				...object,
				` otherwise than in a school or college, under ${lawInFull(grounds.otherwise)}.`
			],
			[grounds.otherwise]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('why-title', ['Why it would be inappropriate for it to be made in any school or college:']),
		...items('why', 'why-no-school', 'why no school is appropriate, and who says so'),
		...paragraph('package-title', ['The help I ask you to put into Section F:']),
		...items('package', 'otherwise-package', 'hours, who, where, therapies, exams, being with others'),
		...paragraph(
			'section-i',
			[
				`Section I should then stay empty: it would be wrong to name a school that is not going to be attended (${lawInFull(grounds.derbyshire)}).`
			],
			[grounds.derbyshire]
		),
		...paragraph('evidence', ['The evidence: ', own('otherwise-evidence')]),
		...paragraph('review-often', ['Please say how often this will be looked at again, and by whom.']),
		...inWriting
	];
}

/** L-3.7: the family did not choose home education. */
export function notHomeEducating({ facts, speaker: { subject, is, whose }, need, own }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please correct your records: ', ...subject, ` ${is} not home educated by choice.`]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('why-at-home', ['How it came about: ', need('why-at-home', 'why there is no school, and since when')]),
		...paragraph('said', ['What was said: ', own('home-said')]),
		...paragraph(
			'choice',
			[`Home education is a parent’s own choice under ${lawInFull(grounds.homeEducation)}. That choice was not made.`],
			[grounds.homeEducation]
		),
		...paragraph(
			'secure',
			[
				'So you must still secure all of ',
				...whose,
				` special educational provision under ${lawInFull(grounds.secure)}.`
			],
			[grounds.secure, grounds.suitableOther]
		),
		...inWriting
	];
}
