import { choicesOf } from '../../cases/person.ts';
import type { IssueId } from '../../tribunal/issues.ts';
import { ground, paragraph } from '../blocks.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Ground, Inline } from '../letter.ts';
import { caseReported } from '../points.ts';
import { speakerOf } from '../speaker.ts';
import type { Speaker } from '../speaker.ts';

/** One sentence of a legal test, with the law it is. */
interface Test {
	id: string;
	text: (speaker: Speaker) => readonly Inline[];
	law: readonly Ground[];
}

const assess: readonly Test[] = [
	{
		id: 'test-assess',
		text: ({ subject, object, has }) => [
			'The test is section 36(8) of the Children and Families Act 2014. The council must secure an assessment if it is of the opinion that ',
			...subject,
			` ${has} or may have special educational needs, and that it may be necessary for special educational provision to be made for `,
			...object,
			' under an EHC plan. Nothing more is asked.'
		],
		law: [ground('cfa-2014', 'section 36(8)', 'A36')]
	},
	{
		id: 'test-assess-case',
		text: () => [
			'It is a provisional question that looks ahead: Cambridgeshire County Council v FL-J [2016] UKUT 225 (AAC).'
		],
		law: [caseReported('fl-j-2016', 'N-RTA')]
	}
];

const plan: readonly Test[] = [
	{
		id: 'test-plan',
		text: ({ object }) => [
			'The test is section 37(1) of the Children and Families Act 2014: in the light of the assessment, is it necessary for special educational provision to be made for ',
			...object,
			' under an EHC plan?'
		],
		law: [ground('cfa-2014', 'section 37(1)', 'A37')]
	},
	{
		id: 'test-plan-code',
		text: () => [
			'Paragraph 9.55 of the Code of Practice asks whether the needs can reasonably be met from what is normally available to mainstream settings.'
		],
		law: [ground('code-2015', 'paragraph 9.55', 'N-955')]
	},
	{
		id: 'test-plan-case',
		text: () => [
			'“Necessary” lies between “indispensable” and “useful”: Buckinghamshire County Council v HW [2013] UKUT 470 (AAC).'
		],
		law: [caseReported('hw-2013', 'N-NEC')]
	}
];

const reassess: readonly Test[] = [
	{
		id: 'test-reassess',
		text: () => [
			'Under section 44(2) of the Children and Families Act 2014 the council must assess again when it is asked to, unless the regulations allow it to refuse.'
		],
		law: [ground('cfa-2014', 'section 44(2)', 'A44n')]
	}
];

const sectionB: readonly Test[] = [
	{
		id: 'test-b',
		text: ({ whose }) => [
			'Section B has to set out ',
			...whose,
			' special educational needs, under regulation 12(1) of the Special Educational Needs and Disability Regulations 2014. Each need found in the assessment belongs there.'
		],
		law: [ground('send-regs-2014', 'regulation 12(1)', 'R12')]
	}
];

const sectionF: readonly Test[] = [
	{
		id: 'test-f',
		text: () => [
			'Section F has to set out provision for each need in Section B. Paragraph 9.69 of the Code of Practice says that it should be detailed, specific and normally quantified: what kind, how many hours, how often, and by whom.'
		],
		law: [ground('code-2015', 'paragraph 9.69', 'N-NOD')]
	},
	{
		id: 'test-f-case',
		text: () => [
			'It has to be so specific and clear as to leave no room for doubt about what has been decided: L v Clarke and Somerset County Council [1998] ELR 129.'
		],
		law: [caseReported('clarke-1998', 'I-SPEC')]
	},
	{
		id: 'test-f-trains',
		text: () => [
			'Health or social care provision that educates or trains is special educational provision, and so belongs in Section F: section 21(5) of the Children and Families Act 2014.'
		],
		law: [ground('cfa-2014', 'section 21(5)', 'AP3')]
	}
];

const ending: readonly Test[] = [
	{
		id: 'test-ending',
		text: ({ object }) => [
			'Under section 45(1) of the Children and Families Act 2014 a plan may end only if the council is no longer responsible for ',
			...object,
			', or if it is no longer necessary for the plan to be maintained. There is no other ground.'
		],
		law: [ground('cfa-2014', 'section 45(1)', 'A45n')]
	},
	{
		id: 'test-ending-case',
		text: () => [
			'Outcomes that were met do not by themselves make a plan unnecessary: B & M v Cheshire East Council [2018] UKUT 232 (AAC).'
		],
		law: [caseReported('cheshire-east-2018', 'N-NOD10')]
	}
];

/** What a school is in law decides the test. */
const schools: Readonly<Record<string, Test>> = {
	listed: {
		id: 'test-school-listed',
		text: () => [
			'The school or college asked for is of a kind in section 38(3) of the Children and Families Act 2014. Section 39(4) says that it must be named, unless it is unsuitable for age, ability, aptitude or special educational needs, or attendance would be incompatible with the efficient education of others or the efficient use of resources. To be full is none of these by itself.'
		],
		law: [
			ground('cfa-2014', 'section 38(3)', 'A38'),
			ground('cfa-2014', 'section 39(4)', 'N-39'),
			ground('cfa-2014', 'section 39', 'A39n')
		]
	},
	mainstream: {
		id: 'test-school-mainstream',
		text: () => [
			'Section 33 of the Children and Families Act 2014 gives a place in mainstream, unless that is against the wishes of the parent or young person, or incompatible with the efficient education of others, and no reasonable steps could prevent that. The council has to show that there are none. Suitability and cost are no reasons under that section.'
		],
		law: [ground('cfa-2014', 'section 33', 'A33t')]
	},
	independent: {
		id: 'test-school-independent',
		text: () => [
			'The school is independent and not of a kind in section 38(3). Section 9 of the Education Act 1996 asks the council to have regard to parents’ wishes, so far as that is compatible with efficient instruction and avoids unreasonable public expenditure. The school’s written offer is attached.'
		],
		law: [ground('ea-1996', 'section 9', 'SOS-P')]
	},
	'not-named': {
		id: 'test-school-not-named',
		text: () => [
			'The plan names only a type of school or college, or none. That can be appealed under section 51(2)(c) of the Children and Families Act 2014.'
		],
		law: [ground('cfa-2014', 'section 51(2)(c)', 'A51')]
	}
};

const schoolOrder: Test = {
	id: 'test-school-order',
	text: () => [
		'Section 39 comes first. Only where it does not decide does section 33 come in: ME v London Borough of Southwark [2017] UKUT 73 (AAC).'
	],
	law: [caseReported('southwark-2017', 'C-ME')]
};

const tests: Readonly<Record<Exclude<IssueId, 'section-i'>, readonly Test[]>> = {
	assess,
	plan,
	reassess,
	'section-b': sectionB,
	'section-f': sectionF,
	ending
};

/** The kinds of school a family can ask for, as the law sorts them. */
export const schoolKinds = Object.keys(schools);

function schoolTests({ answers }: LetterFacts): readonly Test[] {
	const picked = choicesOf(answers, 'appeal-school-kind').flatMap((kind) => schools[kind] ?? []);
	const both = ['listed', 'mainstream'].every((kind) => choicesOf(answers, 'appeal-school-kind').includes(kind));
	return both ? [...picked, schoolOrder] : picked;
}

/** The legal test of an issue, sentence by sentence. */
export function testOf(issue: IssueId, facts: LetterFacts): Block[] {
	const speaker = speakerOf(facts);
	const found = issue === 'section-i' ? schoolTests(facts) : tests[issue];
	if (found.length === 0)
		return paragraph('test-school', [{ missing: 'which kind of school it is', question: 'appeal-school-kind' }]);
	return found.flatMap(({ id, text, law }) => paragraph(id, text(speaker), law));
}
