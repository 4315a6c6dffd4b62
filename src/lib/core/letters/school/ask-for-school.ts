import { textOf } from '../../cases/person.ts';
import { lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

const kinds: Readonly<Record<string, string>> = {
	mainstream: 'a maintained mainstream school',
	special: 'a maintained special school',
	nursery: 'a maintained nursery school',
	academy: 'an Academy',
	college: 'an institution within the further education sector in England',
	'non-maintained-special': 'a non-maintained special school',
	'section-41': 'an independent school or college approved under section 41'
};

/** L-3.1: a particular school. */
export function askForSchool(pen: Pen): Block[] {
	const { own, need, items, chose } = pen;
	return [
		...request(pen, 'school'),
		...paragraph('suits-title', ['Why it suits, need by need:']),
		...items('suits', 'school-suits', 'each need, and what the school offers for it'),
		...noReasonAgainst(pen),
		...(chose('wants-mainstream', 'yes')
			? paragraph(
					'mainstream',
					[
						`I want a mainstream education. Under ${lawInFull(grounds.mainstream)} “unsuitable” and “too expensive” are no reasons against that, and you would have to show that there are no reasonable steps (${lawInFull(grounds.noSteps)}).`
					],
					[grounds.mainstream, grounds.noSteps]
				)
			: []),
		...paragraph('school-said', ['What the school says: ', own('school-said')]),
		...afterwards,
		...paragraph('second', ['My second choice: ', own('second-choice')]),
		...paragraph('travel', ['How to get there: ', need('travel-view', 'how the journey would be made')]),
		...inWriting
	];
}

/** L-3.8: a particular college, asked for by the one who will go there. */
export function askForCollege(pen: Pen): Block[] {
	const { own, need, items } = pen;
	return [
		...request(pen, 'college'),
		...paragraph('course', ['The course: ', need('course', 'the course')]),
		...paragraph('support-title', ['The help that is needed there, and what the college offers for it:']),
		...items('support', 'school-suits', 'each need, and what the college offers for it'),
		...noReasonAgainst(pen),
		...paragraph(
			'best-endeavours',
			[
				`A college in the further education sector must also use its best endeavours under ${lawInFull(grounds.bestEndeavours)}.`
			],
			[grounds.bestEndeavours]
		),
		...paragraph('school-said', ['What the college says: ', own('school-said')]),
		...afterwards,
		...paragraph('second', ['My second choice: ', own('second-choice')]),
		...paragraph('travel', ['How to get there: ', need('travel-view', 'how the journey would be made')]),
		...inWriting
	];
}

function request({ facts, speaker: { object }, need, own }: Pen, what: 'school' | 'college'): Block[] {
	const kind = kinds[textOf(facts.answers, 'wanted-kind') ?? ''];
	return [
		...paragraph(
			'ask',
			[
				`I ask you to name this ${what} in the EHC plan for `,
				...object,
				': ',
				need('wanted-school', `the name of the ${what}`),
				`. I ask under ${lawInFull(grounds.comment)}.`
			],
			[grounds.comment]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('where', ['Its address, and its number (URN): ', own('wanted-where')]),
		...paragraph(
			'kind',
			[
				'It is ',
				kind ? { fill: kind, question: 'wanted-kind' } : { missing: 'its type', question: 'wanted-kind' },
				`, which is one of the types in ${lawInFull(grounds.schoolTypes)}.`
			],
			[grounds.schoolTypes]
		)
	];
}

function noReasonAgainst({ own }: Pen): Block[] {
	return [
		...paragraph(
			'no-reason-against',
			[
				`You must name it (${lawInFull(grounds.mustName)}) unless it is unsuitable for age, ability, aptitude or special educational needs, or unless attendance would be incompatible with the efficient education of others or the efficient use of resources (${lawInFull(grounds.reasonsAgainst)}). None of that holds here.`
			],
			[grounds.mustName, grounds.reasonsAgainst]
		),
		...paragraph('answer-ahead', ['To what may be said against it: ', own('school-answer-ahead')])
	];
}

const afterwards = [
	...paragraph(
		'consult',
		[`Please consult it now under ${lawInFull(grounds.consult)}, and send me its reply.`],
		[grounds.consult]
	),
	...paragraph(
		'name-it',
		[
			`Please name it in Section I of the final plan. A school or college that is named must admit (${lawInFull(grounds.mustAdmit)}).`
		],
		[grounds.mustAdmit]
	)
];
