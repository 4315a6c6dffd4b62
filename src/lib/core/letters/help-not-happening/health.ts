import { lawInFull, paragraph } from '../blocks.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-6.3: health provision in Section G. */
export function healthProvision(pen: Pen): Block[] {
	const { need, chose, speaker } = pen;
	return [
		...paragraph('ask', [
			'Please arrange this help for ',
			...speaker.object,
			', which is in Section G of the EHC plan: ',
			need('health-line', 'the words of Section G')
		]),
		...paragraph(
			'duty',
			[`Under ${lawInFull(grounds.arrangeHealth)} the health commissioner must arrange it.`],
			[grounds.arrangeHealth]
		),
		...paragraph('missed', [
			'What was missed, and since when: ',
			need('health-missed', 'since when, and what was said')
		]),
		...paragraph('plan', ['The plan is dated ', dayAnswered(pen, 'final-plan-on', 'the date of the plan'), '.']),
		...paragraph('next', [
			'Please treat this as a complaint under the NHS procedure. If it is not put right, I can go to the Parliamentary and Health Service Ombudsman.'
		]),
		...(chose('health-teaches', 'yes')
			? paragraph(
					'teaches',
					[
						`This help educates or trains. I am also asking the council to move it to Section F (${lawInFull(grounds.teachesOrTrains)}).`
					],
					[grounds.teachesOrTrains]
				)
			: []),
		...paragraph('reply', ['Please answer in writing, with a start date.'])
	];
}
