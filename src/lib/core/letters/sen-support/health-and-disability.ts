import { lawInFull, list, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-0.2: reasonable adjustments for a disability. */
export function adjustments({ speaker: { object, subject, has }, need, items, own }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please make reasonable adjustments for ', ...object, '.']),
		...paragraph(
			'impairment',
			[
				...subject,
				` ${has} an impairment that has a substantial and long-term effect on everyday life, which is a disability under ${lawInFull(grounds.disability)}: `,
				need('disability-effect', 'the impairment, and what it makes hard')
			],
			[grounds.disability]
		),
		...paragraph('barrier', ['This puts ', ...object, ' at a disadvantage: ', need('barrier', 'the rule or practice')]),
		...paragraph(
			'duty',
			[`Under ${lawInFull(grounds.adjustments)} you must take reasonable steps to avoid that disadvantage. I ask for:`],
			[grounds.adjustments, grounds.schoolsAndDisability]
		),
		...items('wanted', 'adjustments', 'what should be done differently'),
		...paragraph('why-reasonable', ['Why this is reasonable: ', own('adjustments-why')]),
		...paragraph(
			'ahead',
			[
				`The duty is to think ahead, and holds for what ${lawInFull(grounds.schoolsAndDisability)} covers: admission, teaching, access to benefits, exclusion and any other detriment.`
			],
			[grounds.schoolsAndDisability]
		),
		...paragraph('no-plan-needed', ['It does not depend on a diagnosis or on an EHC plan.']),
		...inWriting
	];
}

/** L-0.5: an individual healthcare plan. */
export function healthcarePlan({ speaker: { object, whose }, need, own }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please make an individual healthcare plan for ', ...object, '.']),
		...paragraph('condition', ['The medical condition: ', need('condition', 'the condition')]),
		...paragraph('in-the-day', ['What is needed in the day: ', need('condition-day', 'what is needed, and when')]),
		...paragraph(
			'duty',
			[
				`Under ${lawInFull(grounds.medical)} the school must make arrangements to support pupils with medical conditions.`
			],
			[grounds.medical]
		),
		...paragraph('plan-asked', ['Please tell me about, and write down in the plan:']),
		...list('plan-holds', [
			['your policy on medical conditions, with a copy;'],
			['which staff are trained, and in what;'],
			['trips, sport and meals;'],
			['what happens in an emergency.']
		]),
		...paragraph('emergency', ['In an emergency: ', own('condition-emergency')]),
		...paragraph('with-needs', [
			'Please plan this together with the support for ',
			...whose,
			' special educational needs.'
		]),
		...inWriting
	];
}
