import { lawInFull, paragraph } from '../blocks.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-6.4: a child who is out of school. */
export function outOfSchool(pen: Pen): Block[] {
	const { speaker, need, own, chose, facts } = pen;
	return [
		...paragraph('ask', [
			'Please arrange education for ',
			...speaker.object,
			'. The last day at school was ',
			dayAnswered(pen, 'last-attended', 'the day'),
			', because: ',
			need('why-out', 'why school is not possible')
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('evidence', [
			'Why attending is not reasonably possible, and what shows it: ',
			need('out-evidence', 'letters, reports, days tried')
		]),
		...paragraph(
			'suitable',
			[
				`Under ${lawInFull(grounds.suitableEducation)} you must arrange suitable full-time education for a child of compulsory school age who is out of school because of illness, exclusion or otherwise. It can be part-time only for reasons of health.`
			],
			[grounds.suitableEducation]
		),
		...(chose('has-plan', 'yes')
			? paragraph(
					'secure',
					[`There is an EHC plan. You must also secure what is in Section F (${lawInFull(grounds.secure)}).`],
					[grounds.secure]
				)
			: []),
		...paragraph('would-work', ['What would work: ', own('what-would-work')]),
		...paragraph('reply', ['Please answer in writing, with a start date.'])
	];
}
