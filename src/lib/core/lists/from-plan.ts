import { textOf } from '../cases/person.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { isHeading, itemsOf } from '../plans/items.ts';
import { isProvision } from '../plans/seven-questions.ts';
import { newestPlan } from '../plans/stored-plans.ts';
import { fieldName, fieldOf } from './rows.ts';
import { tables } from './tables.ts';

/** The section of a plan each list is made from. */
const sectionOf = { provision: 'F', outcomes: 'E' } as const;
export type PlanTable = keyof typeof sectionOf;

export function isPlanTable(table: string): table is PlanTable {
	return Object.hasOwn(sectionOf, table);
}

/**
 * The lines of the newest plan that its list does not hold yet: what stands in the plan is not typed again. A line that was
 * taken out of the list does not come back.
 */
export function linesToTake(answers: Answers, table: PlanTable, today: CalendarDate): readonly string[] {
	const text = newestPlan(answers, today)?.sections[sectionOf[table]] ?? '';
	const held = new Set(namesHeld(answers, table).map(sameWords));
	const lines = itemsOf(text)
		.filter((item) => (table === 'provision' ? isProvision(item) : !isHeading(item)))
		.map((item) =>
			item.text
				.replaceAll(/\s*\|\s*/g, '; ')
				.replaceAll(/\s+/g, ' ')
				.replace(/\.$/, '')
		);
	return [...new Map(lines.map((line) => [sameWords(line), line])).values()].filter(
		(line) => !held.has(sameWords(line))
	);
}

/** What is to be kept for these lines, each in a row of its own. */
export function rowsFromPlan(
	lines: readonly string[],
	table: PlanTable,
	newRow: (place: number) => string
): readonly { question: string; value: string }[] {
	const { name } = tables[table];
	return lines.map((value, place) => ({ question: fieldName(table, newRow(place), name), value }));
}

function namesHeld(answers: Answers, table: PlanTable): readonly string[] {
	return Object.keys(answers).flatMap((question) => {
		const field = fieldOf(question);
		return field?.table === table && field.field === tables[table].name ? (textOf(answers, question) ?? []) : [];
	});
}

function sameWords(line: string): string {
	return line
		.toLowerCase()
		.replaceAll(/[^\p{L}\d]+/gu, ' ')
		.trim();
}
