import { paragraph } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { chosenAfter, dear, linesUnder, point, pointIfAny } from '../points.ts';
import { partyOf } from '../speaker.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

/** What can be wrong with the way an academy dealt with a complaint. */
export const procedureFaults: Readonly<Record<string, string>> = {
	none: 'it has no complaints procedure',
	'not-given': 'it did not give the procedure when asked',
	'not-lawful': 'its procedure does not hold what the law asks for',
	'not-followed': 'it did not follow its own procedure',
	'not-finished': 'it did not let the complaint go through all its stages'
};

/** L-7.7: to the Department for Education, about how an academy or free school dealt with a complaint. */
export function academyComplaint(facts: LetterFacts): Letter {
	const school = wordsOrGap(facts, 'school-name', 'the name of the school');
	return letterTo(facts, {
		id: 'L-7.7',
		to: ['Department for Education'],
		about: 'Complaint about how an academy dealt with a complaint',
		body: [
			...dear('Sir or Madam'),
			...whoWrites(facts),
			...paragraph('academy', ['The school is ', school, '. It is an academy or free school.']),
			...point(facts, 'school-complaint-steps', {
				title: 'The school’s procedure, step by step',
				missing: 'each stage of the complaint, with its date'
			}),
			...chosenAfter(facts, 'procedure-faults', 'What went wrong with the procedure:', procedureFaults),
			...pointIfAny(facts, 'procedure-fault-story', 'How that shows'),
			...paragraph(
				'academy-law',
				[
					'An academy has to have a complaints procedure with a written stage and a panel of at least three people, one of them independent of the school, under Part 7 of the Schedule to the Education (Independent School Standards) Regulations 2014.'
				],
				[law.complaintSteps]
			),
			...paragraph('academy-ask', [
				...partyOf(facts).says('ask', 'asks'),
				' you to require the school to deal with the complaint properly, by a procedure that is lawful and is followed to its end. It is understood that you do not decide the complaint itself.'
			]),
			...linesUnder(facts, 'school-papers', 'Attached, with the procedure and the letters'),
			...paragraph('reply-reasons', ['Please answer in writing, with reasons.'])
		]
	});
}
