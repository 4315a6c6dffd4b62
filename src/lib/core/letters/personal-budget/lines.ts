import { pounds, totalOf, yearlyCost } from '../../lists/budget.ts';
import type { Row } from '../../lists/rows.ts';
import { list } from '../blocks.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block, Inline } from '../letter.ts';

export const formWords: Readonly<Record<string, string>> = {
	'direct-payment': 'a direct payment',
	arranged: 'arranged by the council or the school',
	'third-party': 'paid to a third party',
	mix: 'part of it a direct payment',
	none: 'not by a budget'
};

const part = (question: string, words: string): Inline => ({ fill: words, question });

/** The lines of Section F for which a budget is wanted. */
export function budgetLines({ rows }: Pen): readonly Row[] {
	return rows('provision').filter(({ values }) => values.help && values.form !== 'none');
}

/** Each line with its number, its amount and what it would cost. */
export function costedLines(pen: Pen): Block[] {
	const lines = budgetLines(pen);
	if (lines.length === 0)
		return list('lines', [
			[{ missing: 'the lines of Section F, with what they would cost', question: 'budget-lines' }]
		]);
	const items = lines.map(({ values }, place): Inline[] => {
		const cost = yearlyCost(values);
		const words = [
			`${place + 1}. ${values.help}`,
			values.amount && `(${values.amount})`,
			cost === undefined ? undefined : `: ${pounds(cost)} a year`,
			values['price-from'] && `, from ${values['price-from']}`
		];
		return [
			part(
				'budget-lines',
				words
					.filter(Boolean)
					.join(' ')
					.replaceAll(/ ([:,])/g, '$1')
			)
		];
	});
	const total = totalOf(lines);
	return list('lines', total === undefined ? items : [...items, [`Together: ${pounds(total)} a year.`]]);
}

/** What each line says under one of its headings; a line with nothing to say is left out. */
export function eachLine(pen: Pen, id: string, say: (values: Row['values']) => string | undefined): Block[] {
	return list(
		id,
		budgetLines(pen).flatMap(({ values }, place) => {
			const said = say(values);
			return said ? [[part('budget-lines', `Line ${place + 1}: ${said}`)]] : [];
		})
	);
}
