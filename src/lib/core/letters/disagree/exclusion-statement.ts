import { textOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { paragraph } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Ground, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, point, pointIfAny } from '../points.ts';
import { partyOf } from '../speaker.ts';
import { lastTold, toldDay } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

const expert: Ground = { cite: { source: 'discipline-regs-2012' }, seen: 'N-IRP', mark: 'V' };

const orders: Readonly<Record<string, string>> = {
	return: 'to let the pupil come back',
	record: 'to let the pupil come back, or else to say on the record that this should not have happened',
	quash: 'to quash the decision and ask the governors to decide again'
};

/** L-7.10: a statement to the governors, and after their decision to the independent review panel. */
export function exclusionStatement(facts: LetterFacts, timeline: Timeline): Letter {
	const { name } = facts;
	const excluded = lastTold(timeline, 'excluded');
	const decided = lastTold(timeline, 'governors-decided');
	const isPanel = decided !== undefined;
	return letterTo(facts, {
		id: 'L-7.10',
		to: [
			isPanel ? 'The independent review panel' : 'The governors',
			wordsOrGap(facts, 'school-name', 'the name of the school')
		],
		about: isPanel ? 'Statement to the review panel' : 'Statement to the governors',
		body: [
			...dear(isPanel ? 'members of the panel' : 'governors'),
			...whoWrites(facts),
			...paragraph('excluded', [
				...(facts.voice === 'young-person' ? ['I was'] : [name, ' was']),
				' excluded on ',
				toldDay(excluded, 'excluded', 'the day of the exclusion'),
				'.'
			]),
			...(decided
				? paragraph('governors', ['The governors decided on ', toldDay(decided, 'governors-decided', ''), '.'])
				: []),
			...point(facts, 'exclusion-link', {
				title: 'How special educational needs or disability come into it',
				missing: 'how needs or disability come into it'
			}),
			...point(facts, 'exclusion-support', {
				title: 'What support there was, and what there was not',
				missing: 'what support was given and what was not'
			}),
			...pointIfAny(facts, 'dda-adjustments', 'Adjustments asked for and not made'),
			...paragraph(
				'exclusion-duty',
				[
					'The school has to use its best endeavours to meet the needs, under section 66 of the Children and Families Act 2014.'
				],
				[law.bestEndeavours]
			),
			...pointIfAny(facts, 'exclusion-instead', 'What could be done instead'),
			...pointIfAny(facts, 'exclusion-views', viewsTitle(facts)),
			...paragraph(
				'sen-expert',
				[
					...partyOf(facts).says('ask', 'asks'),
					isPanel
						? ' for an SEN expert at the review, whether or not the school sees special educational needs.'
						: ' for an SEN expert if it comes to a review panel, whether or not the school sees special educational needs.'
				],
				[expert]
			),
			...asked(facts)
		]
	});
}

function viewsTitle(facts: LetterFacts): string {
	return facts.voice === 'young-person' ? 'My views' : 'The views of the child or young person';
}

function asked(facts: LetterFacts): Block[] {
	const order = orders[textOf(facts.answers, 'exclusion-order') ?? ''];
	const ask = order
		? { fill: order, question: 'exclusion-order' }
		: { missing: 'what you ask for', question: 'exclusion-order' };
	return paragraph('exclusion-ask', ['You are asked ', ask, '. Please decide in writing, with reasons.']);
}
