import type { AnswerValue } from '../cases/journal.ts';
import type { Answers } from '../flows/flow.ts';

/** A row of a list a family keeps, as one line of Section F. */
export interface Row {
	id: string;
	values: Readonly<Record<string, string>>;
}

const start = 'rows:';
/** The field that says that a row was taken out. */
const gone = 'gone';

/**
 * The name under which a field of a row is answered. Each field is an answer of its own, so that two devices that change
 * the same row lose nothing. A row's id begins with the time it was made, which is its place in the list.
 */
export function fieldName(table: string, row: string, field: string): string {
	return `${start}${table}:${row}:${field}`;
}

/** The answers that take a row out of its list. They stay in the history. */
export function takenOut(table: string, row: string): { question: string; value: AnswerValue } {
	return { question: fieldName(table, row, gone), value: 'yes' };
}

/** The rows of a list, in the order they were begun. */
export function rowsIn(answers: Answers, table: string): readonly Row[] {
	const rows = new Map<string, Record<string, string>>();
	for (const [name, value] of Object.entries(answers)) {
		const [row, field] = partsOf(name, table);
		if (!row || !field) continue;
		const values = rows.get(row) ?? {};
		if (typeof value === 'string' && value.trim() !== '') values[field] = value.trim();
		rows.set(row, values);
	}
	return [...rows]
		.filter(([, values]) => values[gone] === undefined && Object.keys(values).length > 0)
		.map(([id, values]) => ({ id, values }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether an answer is a field of a row, and of which. */
export function fieldOf(name: string): { table: string; row: string; field: string } | undefined {
	const [table, row, field] = name.startsWith(start) ? name.slice(start.length).split(':') : [];
	return table && row && field ? { table, row, field } : undefined;
}

function partsOf(name: string, table: string): readonly string[] {
	const prefix = `${start}${table}:`;
	return name.startsWith(prefix) ? name.slice(prefix.length).split(':') : [];
}
