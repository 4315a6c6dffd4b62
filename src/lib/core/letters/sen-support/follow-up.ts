import { isFailed, promisesIn } from '../../support/promises.ts';
import type { PromiseMade } from '../../support/promises.ts';
import { lawInFull, list, paragraph } from '../blocks.ts';
import { englishDate } from '../english.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block, Inline } from '../letter.ts';

/** A letter about promises that were not kept, as they stand in the family's record. */
export function followUp({ timeline, facts, chose }: Pen): Block[] {
	const at = chose('follow-up-to', 'council') ? 'council' : 'school';
	const failed = promisesIn(timeline.happened, facts.on).filter((one) => one.at === at && isFailed(one));
	return [
		...paragraph('ask', ['Please do what was promised, or tell me by when you will.']),
		...paragraph('promises-title', ['This was promised, and has not been done:']),
		...list(
			'promises',
			failed.length > 0
				? failed.map(lineOf)
				: [[{ missing: 'what was promised, by whom and for when', question: 'follow-up-to' }]]
		),
		...(at === 'school'
			? paragraph(
					'best-endeavours',
					[
						`Under ${lawInFull(grounds.bestEndeavours)} the school must use its best endeavours to secure the help that is needed.`
					],
					[grounds.bestEndeavours]
				)
			: paragraph(
					'heard',
					[`Taking part in decisions needs this information (${lawInFull(grounds.principles)}).`],
					[grounds.principles]
				)),
		...paragraph('reply', ['Please answer in writing, with a date for each.'])
	];
}

function lineOf({ on, who, what, due }: PromiseMade): Inline[] {
	const by = who ? `${who} said` : 'it was said';
	return [
		`On ${englishDate(on)} ${by}: `,
		{ fill: what, question: 'follow-up-to' },
		due ? `. It was to be done by ${englishDate(due)}.` : '.'
	];
}
