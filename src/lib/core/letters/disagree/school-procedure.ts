import { textOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { paragraph } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, point } from '../points.ts';
import { partyOf } from '../speaker.ts';
import { toldDay } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

const withPanel = ['academy', 'independent'];

/** L-7.16: asks a school to use its own complaints procedure. */
export function schoolProcedure(facts: LetterFacts, timeline: Timeline): Letter {
	return letterTo(facts, {
		id: 'L-7.16',
		to: ['The head', wordsOrGap(facts, 'school-name', 'the name of the school')],
		about: 'Complaint: please use your own procedure',
		body: [
			...dear('head'),
			...whoWrites(facts),
			...point(facts, 'school-complaint', { title: 'The complaint', missing: 'what the complaint is about' }),
			...stage(timeline),
			...paragraph('procedure-copy', ['Please send a copy of your complaints procedure.']),
			...panel(facts),
			...paragraph('procedure-reply', [
				'Please answer in writing, with reasons, and say what the next stage is and who decides it.'
			])
		]
	});
}

function stage({ happened }: Timeline): Block[] {
	const before = happened.findLast(({ event, details }) => event === 'complaint-sent' && details.to === 'setting');
	if (!before)
		return paragraph('stage-1', ['Please deal with it at the first formal stage of your complaints procedure.']);
	return paragraph('stage-2', [
		'It follows the complaint of ',
		toldDay(before, 'complaint-sent', ''),
		'. Please deal with it at the next stage.'
	]);
}

/** Academies and independent schools have to end with a panel. */
function panel(facts: LetterFacts): Block[] {
	const kind = textOf(facts.answers, 'school-kind');
	if (kind === undefined || !withPanel.includes(kind)) return [];
	return paragraph(
		'procedure-panel',
		[
			...partyOf(facts).says('ask', 'asks'),
			' for a panel hearing if this is not settled in writing: at least three people, one of them independent of the running of the school, as Part 7 of the Schedule to the Education (Independent School Standards) Regulations 2014 requires.'
		],
		[law.complaintSteps]
	);
}
