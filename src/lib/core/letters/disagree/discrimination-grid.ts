import { choicesOf } from '../../cases/person.ts';
import type { Happening } from '../../cases/happenings.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { paragraph, section } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { paperOf } from '../letter-head.ts';
import { chosenAfter, point, pointIfAny } from '../points.ts';
import { lastTold, toldDay } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

/** What the SEND Tribunal can order a school to do. Money is not among it. */
export const claimOrders: Readonly<Record<string, string>> = {
	training: 'training for staff',
	policy: 'a change of policy or practice',
	apology: 'a written apology',
	tuition: 'extra teaching to make up for what was missed',
	adjustment: 'a reasonable adjustment',
	reinstatement: 'a return to the school after a permanent exclusion'
};

/** L-7.9: the facts of disability discrimination, in the order in which a claim asks for them. */
export function discriminationGrid(facts: LetterFacts, timeline: Timeline): Letter {
	const told = lastTold(timeline, 'discrimination', 'excluded');
	return paperOf(facts, {
		id: 'L-7.9',
		to: ['Facts for advice, and for a claim'],
		about: 'Disability discrimination',
		body: [
			...whoWrites(facts),
			...section(
				'dda-what-title',
				'1. What happened',
				paragraph('dda-what', [wordsOrGap(facts, 'dda-what', 'what was done, or not done')])
			),
			...section(
				'dda-when-title',
				'2. When',
				paragraph('dda-when', ['It happened on, or last on, ', toldDay(told, 'discrimination', 'the day'), '.']),
				whereToClaim(told)
			),
			...row(facts, 'dda-who', '3. Who did it', 'who it was: the school, and the person'),
			...section(
				'dda-impairment-title',
				'4. The impairment and its effect',
				paragraph('dda-impairment', [
					wordsOrGap(facts, 'dda-impairment', 'the impairment and what it does day by day')
				]),
				paragraph(
					'dda-disability',
					[
						'Under section 6 of the Equality Act 2010 an impairment is a disability if it makes everyday life harder, more than a little and for a long time.'
					],
					[law.disability]
				)
			),
			...row(facts, 'dda-reason', '5. The reason, and how the disability comes into it', 'what the reason was'),
			...row(
				facts,
				'dda-adjustments',
				'6. Adjustments asked for and not made',
				'which adjustments were asked for, and when'
			),
			...pointIfAny(facts, 'dda-comparison', '7. How others were treated'),
			...row(facts, 'dda-effect', '8. What it has meant', 'what it has meant'),
			...section('dda-orders-title', '9. What is asked for', orders(facts)),
			...(isElsewhere(told)
				? []
				: paragraph(
						'dda-schools',
						['Section 85 of the Equality Act 2010 says what a school must not do to a pupil with a disability.'],
						[law.schools]
					))
		]
	});
}

/** Claims against colleges, private nurseries and councils go to the county court. */
function isElsewhere(told: Happening | undefined): boolean {
	return told?.details.by === 'college-nursery-or-council';
}

function whereToClaim(told: Happening | undefined): Block[] {
	return isElsewhere(told)
		? paragraph(
				'dda-court-time',
				[
					'A claim against a college, a private nursery or a council goes to the county court. It has to be made within six months, of which the day it happened is the first. Please check this with an adviser.'
				],
				[law.courtClaim]
			)
		: paragraph(
				'dda-time',
				[
					'A claim against a school has to reach the Tribunal within six months, of which the day it happened is the first. If it went on, the last day counts.'
				],
				[law.claimTime]
			);
}

function row(facts: LetterFacts, question: string, title: string, missing: string): Block[] {
	return point(facts, question, { title, missing });
}

function orders(facts: LetterFacts): Block[] {
	if (choicesOf(facts.answers, 'dda-orders').length === 0)
		return paragraph('dda-orders', [{ missing: 'what you want to be ordered', question: 'dda-orders' }]);
	return chosenAfter(facts, 'dda-orders', 'This is asked for:', claimOrders);
}
