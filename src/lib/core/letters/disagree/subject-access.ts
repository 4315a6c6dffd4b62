import { isYoungPerson } from '../../cases/person.ts';
import { lawInFull, paragraph } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, linesUnder } from '../points.ts';
import { partyOf, speakerOf } from '../speaker.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

/** L-7.11: a subject access request, for copies of what is kept about a person. */
export function subjectAccess(facts: LetterFacts): Letter {
	const isForYoungPerson = facts.voice === 'helper' && isYoungPerson(facts.answers, facts.on);
	const object = isForYoungPerson ? ['them'] : speakerOf(facts).object;
	return letterTo(facts, {
		id: 'L-7.11',
		to: [wordsOrGap(facts, 'records-holder', 'the council, school or health service')],
		about: 'Subject access request',
		body: [
			...dear('data protection team'),
			...whoWrites(facts),
			...paragraph('sar-ask', [
				'This is a subject access request. ',
				...partyOf(facts).says('ask', 'asks'),
				' for a copy of all that you keep about ',
				...object,
				', in these years: ',
				wordsOrGap(facts, 'records-years', 'from when to when'),
				'.'
			]),
			...linesUnder(facts, 'papers-wanted', 'Above all these papers'),
			...paragraph('sar-identity', ['Proof of identity is attached. If you need more, please say so at once.']),
			...consent(facts),
			...paragraph(
				'sar-reply',
				[`Please answer within one month of receiving this, as ${lawInFull(law.sar)} requires.`],
				[law.sar]
			)
		]
	});
}

/** Over compulsory school age the papers are the young person's own to ask for. */
function consent(facts: LetterFacts): Block[] {
	const { voice, answers, on, name } = facts;
	if (voice !== 'helper' || !isYoungPerson(answers, on)) return [];
	return paragraph('sar-consent', [name, ' has agreed to this request. The signed agreement is attached.']);
}
