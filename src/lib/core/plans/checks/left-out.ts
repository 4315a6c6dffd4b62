import { hasAmount } from '../amounts.ts';
import { areasIn } from '../areas.ts';
import { findingId } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { itemsOf } from '../items.ts';
import { provisionSections, textIn } from '../plan.ts';
import type { Plan } from '../plan.ts';

/** Amounts that a report names and no section of help does. */
export function leftOut(plan: Plan): readonly Finding[] {
	const help = provisionSections.flatMap((section) =>
		itemsOf(textIn(plan, section)).flatMap(({ sentences }) => sentences)
	);
	if (help.length === 0) return [];
	const given = help.map(({ text }) => ({ areas: areasIn(text), numbers: numbersIn(text) }));
	return itemsOf(plan.reports ?? '').flatMap(({ sentences }) =>
		sentences.flatMap(({ text }): Finding[] => {
			const [areas, numbers] = [areasIn(text), numbersIn(text)];
			if (!hasAmount(text) || numbers.length === 0) return [];
			const isThere = given.some(
				(one) =>
					numbers.every((number) => one.numbers.includes(number)) &&
					(areas.length === 0 || areas.some((area) => one.areas.includes(area)))
			);
			return isThere
				? []
				: [{ id: findingId('left-out', 'F', text), kind: 'left-out', section: 'F', level: 'red', quote: text }];
		})
	);
}

const numberWords = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];
const inFigures: Readonly<Record<string, string>> = {
	...Object.fromEntries(numberWords.map((word, figure) => [word, String(figure)])),
	once: '1',
	weekly: '1',
	twice: '2',
	fifteen: '15',
	twenty: '20',
	thirty: '30',
	forty: '40',
	'forty-five': '45',
	sixty: '60'
};

function numbersIn(text: string): readonly string[] {
	const words = text.toLowerCase().match(/\d+(?:\.\d+)?|\p{L}+(?:-\p{L}+)?/gu) ?? [];
	return words.flatMap((word) => (/^\d/.test(word) ? word : (inFigures[word] ?? [])));
}
