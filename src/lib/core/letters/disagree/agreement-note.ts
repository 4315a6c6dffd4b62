import { parseDate } from '../../dates/calendar-date.ts';
import { textOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { paragraph } from '../blocks.ts';
import { englishDate } from '../english.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Inline, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, point, pointIfAny } from '../points.ts';
import { partyOf } from '../speaker.ts';
import { lastTold } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

/** L-7.14: what was agreed, in exact words, so that it can be kept and enforced. */
export function agreementNote(facts: LetterFacts, timeline: Timeline): Letter {
	return letterTo(facts, {
		id: 'L-7.14',
		to: ['SEN team', facts.council],
		about: 'What was agreed',
		body: [
			...dear('SEN team'),
			...whoWrites(facts),
			...paragraph('reference', ['Your reference: ', facts.reference, '.']),
			...point(facts, 'agreed-words', {
				title: 'The words agreed for the plan',
				missing: 'the exact words, section by section'
			}),
			...paragraph('agreed-by', ['The council sends the amended final plan by ', dayAgreed(facts), '.']),
			...pointIfAny(facts, 'agreed-others', 'What else was agreed'),
			...ofMediation(timeline),
			...consentOrder(facts, timeline),
			...paragraph('agreed-reply', ['Please confirm in writing that this is what was agreed.'])
		]
	});
}

function dayAgreed({ answers }: LetterFacts): Inline {
	const on = parseDate(textOf(answers, 'agreed-by') ?? '');
	return on
		? { fill: englishDate(on), question: 'agreed-by' }
		: { missing: 'the day the council agreed', question: 'agreed-by' };
}

function ofMediation(timeline: Timeline): Block[] {
	if (!lastTold(timeline, 'mediation-agreement', 'mediation-meeting')) return [];
	return paragraph(
		'agreed-in-mediation',
		[
			'This was agreed in mediation. What could be appealed in it binds the council as an order of the Tribunal would, under regulation 42 of the Special Educational Needs and Disability Regulations 2014.'
		],
		[law.agreement]
	);
}

/** While an appeal runs, an order holds what a withdrawal would let go. */
function consentOrder(facts: LetterFacts, timeline: Timeline): Block[] {
	const appeal = lastTold(timeline, 'appeal-sent', 'appeal-registered');
	const over = lastTold(timeline, 'tribunal-decision', 'appeal-withdrawn', 'appeal-returned');
	if (!appeal || (over && over.on >= appeal.on)) return [];
	return paragraph('consent-order', [
		...partyOf(facts).says('want', 'wants'),
		' the Tribunal to make a consent order in these words. The appeal is not withdrawn before the order is made.'
	]);
}
