import { textOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { isKnown } from '../../dates/working-days.ts';
import { ground, paragraph } from '../blocks.ts';
import { englishDate } from '../english.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Ground, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, point, pointIfAny } from '../points.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

/** The duties a letter before claim can be about. */
const duties: Readonly<Record<string, { words: string; law: Ground }>> = {
	'section-f': {
		words: 'to secure the provision in Section F of the plan (section 42(2) of the Children and Families Act 2014)',
		law: law.secure
	},
	'out-of-school': {
		words: 'to arrange suitable education out of school (section 19 of the Education Act 1996)',
		law: law.outOfSchool
	},
	decide: {
		words: 'to decide in time (regulations 5 and 13 of the Special Educational Needs and Disability Regulations 2014)',
		law: law.decideInTime
	},
	order: {
		words:
			'to carry out the Tribunal’s order (regulation 44 of the Special Educational Needs and Disability Regulations 2014)',
		law: law.ordersKept
	}
};

const promptly = ground('cpr-54', 'rule 54.5', 'N-JR');

/** L-7.12: the facts a solicitor or charity needs for a letter before claim. */
export function courtFacts(facts: LetterFacts, timeline: Timeline): Letter {
	const duty = duties[textOf(facts.answers, 'court-duty') ?? ''];
	return letterTo(facts, {
		id: 'L-7.12',
		to: ['For a solicitor or charity that helps with a letter before claim'],
		about: 'Facts for a letter before claim',
		body: [
			...dear('Sir or Madam'),
			...whoWrites(facts),
			...paragraph(
				'court-duty',
				[
					facts.council,
					' has the duty ',
					duty
						? { fill: duty.words, question: 'court-duty' }
						: { missing: 'what the council has to do', question: 'court-duty' },
					'.'
				],
				duty && [duty.law]
			),
			...pointIfAny(facts, 'plan-words', 'The clear words of the plan'),
			...point(facts, 'breach-dates', {
				title: 'What was not done, and when',
				missing: 'what happened, with the dates'
			}),
			...point(facts, 'asked-and-answer', {
				title: 'What was asked, and the answer',
				missing: 'what you asked, and the answer'
			}),
			...point(facts, 'urgency', { title: 'Why it cannot wait', missing: 'why it cannot wait' }),
			...pointIfAny(facts, 'child-means', 'The child’s or young person’s own means, for legal aid'),
			...deadline(timeline)
		]
	});
}

/** The last day for a claim to the court, where the journal tells it. */
function deadline({ obligations }: Timeline): Block[] {
	const claim = obligations.find(({ rule, state }) => rule === 'jr-3m' && state !== 'closed');
	const day = claim?.day && isKnown(claim.day) ? englishDate(claim.day) : undefined;
	return paragraph(
		'court-time',
		[
			'A claim to the Administrative Court has to be made promptly, and within three months at the latest.',
			day === undefined ? ' Please check the last day.' : ` By our count the last safe day is ${day}. Please check it.`
		],
		[promptly]
	);
}
