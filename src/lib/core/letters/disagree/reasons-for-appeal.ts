import { choicesOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { issueQuestion, issuesIn, mayRecommend } from '../../tribunal/issues.ts';
import type { AskedOfIssue, IssueId } from '../../tribunal/issues.ts';
import { ground, paragraph, section } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { paperOf } from '../letter-head.ts';
import { pointIfAny } from '../points.ts';
import { partyOf, speakerOf } from '../speaker.ts';
import { lastDecision } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { decisionInWords } from './decision.ts';
import { law } from './law.ts';
import { testOf } from './tests-of-law.ts';

export const tribunalName = 'First-tier Tribunal (Special Educational Needs and Disability)';

const titles: Readonly<Record<IssueId, string>> = {
	assess: 'The refusal to assess',
	plan: 'The refusal to make a plan',
	reassess: 'The refusal to assess again',
	'section-b': 'Section B: special educational needs',
	'section-f': 'Section F: special educational provision',
	'section-i': 'Section I: the school or college',
	ending: 'The decision to end the plan'
};

const rights: Readonly<Record<IssueId, string>> = {
	assess: 'section 51(2)(a)',
	plan: 'section 51(2)(b)',
	reassess: 'section 51(2)(d)',
	'section-b': 'section 51(2)(c)(i)',
	'section-f': 'section 51(2)(c)(ii)',
	'section-i': 'section 51(2)(c)',
	ending: 'section 51(2)(f)'
};

const keepsThePlan = ['review-decision', 'amendment-dropped'];

/** Where the right to appeal is. A plan kept unchanged after a review has a place of its own. */
function rightOf(issue: IssueId, timeline: Timeline) {
	const isKept =
		rights[issue].startsWith('section 51(2)(c)') && keepsThePlan.includes(lastDecision(timeline)?.event ?? '');
	return ground('cfa-2014', isKept ? 'section 51(2)(e)' : rights[issue], 'A51');
}

/** L-7.3: the reasons for an appeal, issue by issue, each with its own legal test. It goes with the form. */
export function reasonsForAppeal(facts: LetterFacts, timeline: Timeline): Letter {
	const issues = issuesIn(facts.answers);
	const { council, reference } = facts;
	return paperOf(facts, {
		id: 'L-7.3',
		to: [tribunalName],
		about: 'Reasons for appeal',
		body: [
			...whoWrites(facts, { mine: 'this appeal is mine to bring', law: [law.appealRight] }),
			...paragraph(
				'appeal-decision',
				[
					'This appeal is against the decision of ',
					council,
					' ',
					...decisionInWords(timeline, speakerOf(facts)),
					'. It is brought under section 51 of the Children and Families Act 2014.'
				],
				[law.appealRight]
			),
			...paragraph('reference', ['The council’s reference: ', reference, '.']),
			...(issues.length === 0
				? paragraph('appeal-issues', [{ missing: 'what the appeal is about', question: 'appeal-issues' }])
				: issues.flatMap((issue) => reasonsOn(issue, facts, timeline))),
			...views(facts),
			...recommendations(facts)
		]
	});
}

function reasonsOn(issue: IssueId, facts: LetterFacts, timeline: Timeline): Block[] {
	const says = (asked: AskedOfIssue, intro: string, missing: string) => {
		const question = issueQuestion(issue, asked);
		return paragraph(question, [intro, wordsOrGap(facts, question, missing)]);
	};
	return section(
		`issue-${issue}`,
		titles[issue],
		says('council', 'The council’s reason: ', 'what the council gives as its reason'),
		paragraph(
			`right-${issue}`,
			['The right to appeal is in ', rightOf(issue, timeline).cite.at ?? '', ' of that Act.'],
			[rightOf(issue, timeline)]
		),
		testOf(issue, facts),
		says('why', 'Why the decision is wrong by that test: ', 'why the decision is wrong'),
		says('evidence', 'Evidence: ', 'the papers that show it, with their pages'),
		says('order', 'The order asked for: ', 'the exact words you ask the Tribunal to order')
	);
}

function views(facts: LetterFacts): Block[] {
	const isOwn = facts.voice === 'young-person';
	return pointIfAny(facts, 'appeal-views', isOwn ? 'My views' : 'The views of the child or young person');
}

const recommendable: Readonly<Record<string, string>> = {
	health: 'A health recommendation (Sections C and G)',
	'social-care': 'A social care recommendation (Sections D, H1 and H2)'
};

function recommendations(facts: LetterFacts): Block[] {
	if (!mayRecommend(facts.answers)) return [];
	const wanted = choicesOf(facts.answers, 'recommend-wanted').flatMap((one) => {
		const title = recommendable[one];
		return title ? [{ question: `recommend-${one}`, title }] : [];
	});
	if (wanted.length === 0) return [];
	return [
		...paragraph(
			'recommend-power',
			[
				...partyOf(facts).says('also ask', 'also asks'),
				' the Tribunal to make these recommendations, under the Recommendations Power Regulations 2017.'
			],
			[law.recommendations]
		),
		...wanted.flatMap(({ question, title }) =>
			section(`${question}-title`, title, paragraph(question, [wordsOrGap(facts, question, 'the words wanted')]))
		)
	];
}
