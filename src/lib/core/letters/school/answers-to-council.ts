import { schoolConsult } from '../../law/rules/assessment/school-consult-15d.ts';
import { ground, lawAtStart, lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { numberWord } from '../english.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

const reply = ground('code-2015', 'paragraph 9.83', 'G14', 'S');

/** L-3.3: a school that should be asked, or should have answered. */
export function chaseConsultation(pen: Pen): Block[] {
	const { need, facts } = pen;
	const { count: days } = schoolConsult.numbers;
	return [
		...paragraph('ask', [
			'On ',
			dayAnswered(pen, 'school-asked-on', 'the day you asked for it'),
			' I asked for this school or college: ',
			need('wanted-school', 'its name'),
			'. Please tell me if you have consulted it, on which day, and what it said.'
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'consult',
			[`Under ${lawInFull(grounds.consult)} you must consult the school I asked for before you decide.`],
			[grounds.consult]
		),
		...paragraph(
			'practice',
			[
				`${lawAtStart(reply)} says that a school should answer within ${numberWord(days)} days. You can go on without its reply.`
			],
			[reply]
		),
		...paragraph(
			'copy',
			[`Please send me a copy of the reply. I ask for it as personal data too, under ${lawInFull(grounds.ownData)}.`],
			[grounds.ownData]
		),
		...inWriting
	];
}

/** L-3.4: the school the council wants is not right. */
export function objectToSchool({ facts, need, own, items, chose }: Pen): Block[] {
	return [
		...paragraph('ask', [
			'Please do not name this school or college: ',
			need('council-school', 'the school the council wants'),
			'.'
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('not-suitable-title', ['Why it is not suitable:']),
		...items('not-suitable', 'council-school-why', 'each need, and why it cannot be met there'),
		...paragraph('visit', ['From my visit: ', own('visit-notes')]),
		...(chose('wants-mainstream', 'yes')
			? paragraph(
					'mainstream',
					[
						`I want a mainstream education. Under ${lawInFull(grounds.mainstream)} “unsuitable” and “too expensive” are no reasons against that.`
					],
					[grounds.mainstream]
				)
			: []),
		...paragraph('instead', ['I ask again for: ', own('wanted-school')]),
		...paragraph(
			'show',
			[
				`If you refuse it, please say which reason in ${lawInFull(grounds.reasonsAgainst)} you rely on, and send me the evidence for it.`
			],
			[grounds.reasonsAgainst]
		),
		...inWriting
	];
}
