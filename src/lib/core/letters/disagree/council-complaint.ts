import type { Timeline } from '../../cases/timeline.ts';
import { paragraph } from '../blocks.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear } from '../points.ts';
import { toldDay } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { complaintsTold, councilStory, dutiesBroken, remedyWanted } from './council-faults.ts';

/** L-7.5: a formal complaint to the council. After a first one it is for the second stage. */
export function councilComplaint(facts: LetterFacts, timeline: Timeline): Letter {
	const { council, reference } = facts;
	return letterTo(facts, {
		id: 'L-7.5',
		to: ['Complaints team', council],
		about: 'Formal complaint about special educational needs',
		body: [
			...dear('complaints team'),
			...paragraph('complaint', ['This is a formal complaint.']),
			...stageOf(timeline),
			...whoWrites(facts),
			...paragraph('reference', ['Your reference: ', reference, '.']),
			...dutiesBroken(facts),
			...councilStory(facts),
			...remedyWanted(facts),
			...paragraph('complaint-reply', [
				'Please answer in writing, with reasons, and say which stage your answer is. When it is your final answer, please say so, and say how to reach the Local Government and Social Care Ombudsman.'
			])
		]
	});
}

function stageOf(timeline: Timeline): Block[] {
	const { last, answered } = complaintsTold(timeline);
	if (!last) return paragraph('stage-1', ['Please deal with it at the first stage of your complaints procedure.']);
	const since = answered
		? [' It was answered on ', toldDay(answered, 'complaint-answered', ''), '.']
		: [' It has not been answered.'];
	return paragraph('stage-2', [
		'It follows the complaint of ',
		toldDay(last, 'complaint-sent', ''),
		'.',
		...since,
		' Please deal with this one at the next stage.'
	]);
}
