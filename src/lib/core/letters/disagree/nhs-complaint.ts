import { paragraph, section } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, point } from '../points.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

/** L-7.8: a complaint to a health service or the health board (ICB). */
export function nhsComplaint(facts: LetterFacts): Letter {
	return letterTo(facts, {
		id: 'L-7.8',
		to: ['Complaints team', wordsOrGap(facts, 'nhs-body', 'the health service or the health board (ICB)')],
		about: 'Complaint about a health service',
		body: [
			...dear('complaints team'),
			...whoWrites(facts),
			...consent(facts),
			...paragraph('nhs-service', ['The service is ', wordsOrGap(facts, 'nhs-service', 'the service'), '.']),
			...section(
				'nhs-should-title',
				'What should happen',
				paragraph('nhs-should', [
					wordsOrGap(facts, 'nhs-should', 'the words of Section G of the plan, or what was promised')
				]),
				paragraph(
					'nhs-law',
					[
						'What Section G of an EHC plan holds has to be arranged, under section 42(3) of the Children and Families Act 2014.'
					],
					[law.healthArranges]
				)
			),
			...point(facts, 'nhs-story', { title: 'What happened', missing: 'what happened, with the dates' }),
			...point(facts, 'nhs-effect', { title: 'What it has meant', missing: 'what it has meant' }),
			...point(facts, 'nhs-want', { title: 'What is asked for', missing: 'what you want them to do' }),
			...paragraph('nhs-reply', [
				'Please answer in writing, with reasons, and say how to go on to the Parliamentary and Health Service Ombudsman.'
			])
		]
	});
}

/** A service needs the agreement of the person whose care it is. */
function consent({ voice, name }: LetterFacts): Block[] {
	return voice === 'alternative-person' || voice === 'helper'
		? paragraph('nhs-consent', [
				'The consent to share the health records of ',
				name,
				', or why it cannot be given, is attached.'
			])
		: [];
}
