import type { Timeline } from '../../cases/timeline.ts';
import { paragraph, section } from '../blocks.ts';
import type { LetterFacts } from '../facts.ts';
import type { Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, linesUnder, point } from '../points.ts';
import { toldDay } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { complaintsTold, councilStory, dutiesBroken, remedyWanted } from './council-faults.ts';
import { law } from './law.ts';

/** L-7.6: a complaint to the Ombudsman, on the same story as the complaint to the council. */
export function ombudsmanLetter(facts: LetterFacts, timeline: Timeline): Letter {
	const { first, answered } = complaintsTold(timeline);
	return letterTo(facts, {
		id: 'L-7.6',
		to: ['Local Government and Social Care Ombudsman'],
		about: 'Complaint about a council',
		body: [
			...dear('Ombudsman'),
			...whoWrites(facts),
			...paragraph('ombudsman-council', ['The complaint is about ', facts.council, '.']),
			...section(
				'complained-title',
				'The complaint to the council',
				paragraph('complained', [
					'The council was told on ',
					toldDay(first, 'complaint-sent', 'the day of the first complaint'),
					'. Its final answer is dated ',
					toldDay(answered, 'complaint-answered', 'the day of the final answer'),
					'.'
				])
			),
			...dutiesBroken(facts),
			...councilStory(facts),
			...remedyWanted(facts),
			...section(
				'not-appealed-title',
				'What this is not about',
				paragraph(
					'not-appealed',
					[
						'It is not about anything that was appealed to the Tribunal, or that could reasonably have been. Delay, and what the council failed to do, are apart from that.'
					],
					[law.notAppealable]
				),
				point(facts, 'not-appealable', { title: 'Why not', missing: 'why it could not have been appealed' })
			),
			...paragraph(
				'ombudsman-time',
				['If any of it is older than 12 months, please look at it all the same, for the reasons told above.'],
				[law.ombudsmanTime]
			),
			...linesUnder(facts, 'papers', 'Papers attached')
		]
	});
}
