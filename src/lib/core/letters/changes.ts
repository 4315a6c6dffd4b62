import { heading, lawAtStart, lawInFull, list, paragraph } from './blocks.ts';
import { grounds } from './grounds.ts';
import type { Pen } from './letter-kind.ts';
import type { Block, Inline } from './letter.ts';

/** The list of changes wanted, by section, each with its words and the page that shows why. */
export function changesWanted({ rows }: Pen): Block[] {
	const items = rows('changes').map(({ values: { section, remove, add, why } }, place): Inline[] => {
		const parts = [remove && `take out “${remove}”`, add && `put in “${add}”`, why && `because: ${why}`];
		const said = parts.filter(Boolean).join('; ');
		return [{ fill: `${place + 1}. Section ${section ?? '?'}: ${said}`, question: 'changes' }];
	});
	return [
		heading('changes-title', 'The changes'),
		...list(
			'changes',
			items.length > 0 ? items : [[{ missing: 'the changes, section by section', question: 'changes' }]]
		)
	];
}

/** Health or care provision that teaches or trains belongs in Section F. */
export function movesToF({ own }: Pen): Block[] {
	const words = own('moves-to-f');
	return paragraph(
		'moves-to-f',
		[
			'Please move this to Section F, with the need to Section B: ',
			words,
			` Under ${lawInFull(grounds.teachesOrTrains)} health or social care provision that educates or trains counts as special educational provision.`
		],
		[grounds.teachesOrTrains]
	);
}

/** How clear a plan has to be. */
export const specificEnough = paragraph(
	'specific',
	[
		`Section F has to be so specific and clear that there is no room for doubt about what has been decided (${lawInFull(grounds.clarke)}). ${lawAtStart(grounds.specific)} asks for help that is detailed and specific, and normally in numbers: what, who, how long, how often.`
	],
	[grounds.clarke, grounds.specific]
);

/** A school now, a school later, or neither. */
export function schoolWish({ chose, own }: Pen): Block[] {
	if (chose('school-wish', 'now'))
		return paragraph(
			'school',
			[`My request for a particular school or college under ${lawInFull(grounds.comment)} comes with this letter.`],
			[grounds.comment]
		);
	return chose('school-wish', 'later')
		? paragraph('school', ['I will tell you which school or college I ask for by ', own('school-wish-by') ?? '', '.'])
		: [];
}

export function budgetWish({ chose }: Pen): Block[] {
	return chose('budget-wish', 'yes')
		? paragraph(
				'budget',
				[`My request for a personal budget under ${lawInFull(grounds.personalBudget)} comes with this letter.`],
				[grounds.personalBudget]
			)
		: [];
}
