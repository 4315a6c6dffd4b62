import { list, paragraph, section } from '../blocks.ts';
import type { Timeline } from '../../cases/timeline.ts';
import type { LetterFacts } from '../facts.ts';
import type { Letter } from '../letter.ts';
import { paperOf } from '../letter-head.ts';
import { chosenAfter, linesUnder, point } from '../points.ts';
import { speakerOf } from '../speaker.ts';
import { decisionInWords } from './decision.ts';
import { law } from './law.ts';
import { mediationIssues } from './mediation-adviser.ts';

/** L-7.2: notes for a mediation. They are the family's own: what they would accept is nobody else's to read. */
export function mediationPlan(facts: LetterFacts, timeline: Timeline): Letter {
	return paperOf(facts, {
		id: 'L-7.2',
		to: ['Notes for the mediation'],
		about: 'Mediation plan',
		body: [
			...paragraph('plan-decision', ['The council decided ', ...decisionInWords(timeline, speakerOf(facts)), '.']),
			...chosenAfter(facts, 'mediation-issues', 'The disagreement is about:', mediationIssues),
			...point(facts, 'mediation-points', {
				title: 'Points to settle',
				missing: 'each point on which you and the council do not agree'
			}),
			...point(facts, 'would-accept', { title: 'What would be accepted', missing: 'what you would accept' }),
			...linesUnder(facts, 'mediation-evidence', 'Papers to bring'),
			...section(
				'who-comes-title',
				'Who has to be there',
				paragraph('must-come-council', ['Somebody from the council who can decide on the day.'], [law.arrange]),
				point(facts, 'must-come', { title: 'Others', missing: 'who else has to come' })
			),
			...section(
				'write-down-title',
				'To write down before leaving',
				list(
					'write-down',
					[
						['the exact words agreed, section by section of the plan'],
						['what the council does, and by which day'],
						['what health or social care does, and by which day'],
						['what was not agreed'],
						['who writes the agreement, and that both sides sign it']
					],
					[law.agreement]
				),
				paragraph(
					'agreement-binds',
					[
						'What could be appealed then binds the council as an order of the Tribunal would. Anything else has to be done within two weeks, unless another time is agreed in writing.'
					],
					[law.agreement]
				),
				paragraph('certificate-still', [
					'Ask for the certificate all the same. Talking does not stop the time to appeal.'
				])
			)
		]
	});
}
