import { choicesOf } from '../../cases/person.ts';
import { lawInFull, list, paragraph } from '../blocks.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

const recordWords: Readonly<Record<string, string>> = {
	timetables: 'timetables, and who was with whom',
	therapy: 'notes of therapies, with dates',
	staff: 'which staff were there, and how they are trained',
	money: 'the money that was paid for this plan, and what for',
	letters: 'letters, e-mails and notes of meetings'
};

/** L-6.5: records, and a copy of personal data. */
export function records({ facts, speaker: { object }, own }: Pen): Block[] {
	const chosen = choicesOf(facts.answers, 'records-wanted').flatMap((one) => recordWords[one] ?? []);
	return [
		...paragraph('ask', ['Please send me these records about ', ...object, ':']),
		...list(
			'records',
			chosen.length > 0
				? chosen.map((one) => [{ fill: one, question: 'records-wanted' }])
				: [[{ missing: 'which records', question: 'records-wanted' }]]
		),
		...paragraph(
			'data',
			[`I ask for a copy of all personal data about `, ...object, ` under ${lawInFull(grounds.ownData)}.`],
			[grounds.ownData]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('form', ['Please send it in this form: ', own('records-form')])
	];
}
