import { textOf } from '../../cases/person.ts';
import { lawInFull, list, paragraph, section } from '../blocks.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';
import { costedLines, eachLine, formWords } from './lines.ts';

const whenWords: Readonly<Record<string, string>> = {
	draft: 'You are preparing an EHC plan',
	review: 'The EHC plan is being reviewed',
	reassessment: 'You are carrying out a re-assessment'
};

/** L-4.1: a personal budget, and a direct payment where one is wanted. */
export function requestBudget(pen: Pen): Block[] {
	return [...whyNow(pen), ...theLines(pen), ...theConditions(pen), ...whatNext];
}

function whyNow({ facts, speaker: { object } }: Pen): Block[] {
	const when = whenWords[textOf(facts.answers, 'budget-when') ?? ''];
	return [
		...paragraph('ask', ['I ask for a personal budget for ', ...object, '.']),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'why-now',
			[
				when
					? { fill: when, question: 'budget-when' }
					: { missing: 'why now: a draft, a review or a re-assessment', question: 'budget-when' },
				`, so this is a time at which I can ask (${lawInFull(grounds.budgetTimes)}).`
			],
			[grounds.budgetTimes]
		),
		...paragraph(
			'prepare',
			[`Please prepare a personal budget under ${lawInFull(grounds.personalBudget)} for these lines of Section F:`],
			[grounds.personalBudget]
		)
	];
}

function theLines(pen: Pen): Block[] {
	return [
		...costedLines(pen),
		...section(
			'forms-title',
			'The form I ask for',
			eachLine(pen, 'forms', ({ form }) => form && formWords[form])
		),
		...section(
			'providers-title',
			'Who would give the help',
			eachLine(pen, 'providers', ({ provider }) => provider)
		),
		...section(
			'outcomes-title',
			'The outcomes in Section E that it is for',
			eachLine(pen, 'outcomes', ({ outcome }) => outcome)
		),
		...paragraph('better', ['Why this works better: ', pen.own('budget-better')])
	];
}

const managers: Readonly<Record<string, string>> = {
	me: 'I will receive and manage the money myself, and I agree to do so.',
	nominee: 'Somebody I trust will receive and manage the money for me. Their agreement is attached.',
	'third-party': 'I ask for the money to be paid to a third party that manages it.'
};

function theConditions({ facts, own, rows }: Pen): Block[] {
	const manager = managers[textOf(facts.answers, 'budget-manager') ?? ''];
	const places = rows('provision').flatMap(({ values: { onsite } }) => onsite ?? []);
	return section(
		'conditions-title',
		'The conditions for a direct payment',
		list(
			'conditions',
			[
				['The money will be used for the agreed provision, and in an appropriate way.'],
				['It will be used in the best interests of the one whose plan it is.'],
				['It has no adverse impact on other services for people with plans: it buys the same help in another way.'],
				['It is an efficient use of your resources, as the costs above show.']
			],
			[grounds.paymentConditions]
		),
		paragraph('records', [
			'I know that I have to keep accounts, invoices and contracts, and show them to you. ',
			own('budget-plan-b') ?? ''
		]),
		paragraph('manager', [
			manager
				? { fill: manager, question: 'budget-manager' }
				: { missing: 'who will manage the money', question: 'budget-manager' }
		]),
		paragraph('nominee', ['They are: ', own('budget-nominee')]),
		premises(places)
	);
}

function premises(places: readonly string[]): Block[] {
	if (places.includes('not-yet'))
		return paragraph(
			'premises',
			[
				`For what would happen on school or college premises I am asking for the agreement that ${lawInFull(grounds.onPremises)} requires.`
			],
			[grounds.onPremises]
		);
	return places.includes('agreed')
		? paragraph(
				'premises',
				[
					`For what would happen on school or college premises the agreement that ${lawInFull(grounds.onPremises)} requires is attached.`
				],
				[grounds.onPremises]
			)
		: paragraph('premises', ['None of this would happen on school or college premises.'], [grounds.onPremises]);
}

const whatNext = [
	...paragraph(
		'information',
		[`Please send me the information that ${lawInFull(grounds.budgetInformation)} asks you to give, and your policy.`],
		[grounds.budgetInformation]
	),
	...paragraph(
		'exceptions',
		[
			`If you say that ${lawInFull(grounds.budgetExceptions)} applies to a line, please tell me which contract you mean, and why the sum cannot be split.`
		],
		[grounds.budgetExceptions]
	),
	...paragraph('section-j', ['Please write the budget into Section J of the plan.']),
	...paragraph(
		'reply',
		[
			`If you refuse any part of this, please send me your reasons in writing, and tell me how to ask for a review (${lawInFull(grounds.refusalReview)}).`
		],
		[grounds.refusalReview]
	)
];
