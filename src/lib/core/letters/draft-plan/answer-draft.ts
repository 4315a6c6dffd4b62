import { textOf } from '../../cases/person.ts';
import { parseDate } from '../../dates/calendar-date.ts';
import { lawInFull, paragraph } from '../blocks.ts';
import { budgetWish, changesWanted, movesToF, schoolWish, specificEnough } from '../changes.ts';
import { englishDate } from '../english.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block, Inline } from '../letter.ts';

/** L-2.1: the answer to a draft plan, as a list of changes. */
export function answerDraft(pen: Pen): Block[] {
	return [
		...paragraph(
			'ask',
			[
				'You sent a draft EHC plan for ',
				...pen.speaker.object,
				', dated ',
				dayAnswered(pen, 'draft-came-on', 'the date on the letter'),
				`. I comment on it under ${lawInFull(grounds.comment)}.`
			],
			[grounds.comment]
		),
		...paragraph('reference', ['Your reference: ', pen.facts.reference, '.']),
		...paragraph('no-school-yet', namesSchool(pen), [grounds.noSchoolInDraft]),
		...answerTo(pen)
	];
}

/** What an answer to a draft and one to proposed changes have in common, in the order of their points. */
export function answerTo(pen: Pen): Block[] {
	return [
		...changesWanted(pen),
		...movesToF(pen),
		...specificEnough,
		...paragraph('outcomes', ['About the outcomes in Section E: ', pen.own('outcomes-comments')]),
		...schoolWish(pen),
		...budgetWish(pen),
		...(pen.chose('meeting-wish', 'yes')
			? paragraph('meeting', ['Please offer me a meeting about this with one of your officers.'])
			: []),
		...paragraph('reply', ['Please answer in writing, and give your reasons for anything that you do not change.']),
		...paragraph('not-yet-final', ['Please do not make the plan final before you have answered this letter.'])
	];
}

/** A day somebody answered, as a letter writes it. */
export function dayAnswered({ facts }: Pen, question: string, missing: string): Inline {
	const on = parseDate(textOf(facts.answers, question) ?? '');
	return on ? { fill: englishDate(on), question } : { missing, question };
}

function namesSchool({ chose }: Pen): readonly (Inline | undefined)[] {
	return chose('draft-names-school', 'yes')
		? [
				`The draft names a school or a type of school. Under ${lawInFull(grounds.noSchoolInDraft)} a draft must not. Please take it out, so that my request can be looked at first.`
			]
		: [undefined];
}
