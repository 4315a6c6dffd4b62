import { addDays, parseDate } from '../../dates/calendar-date.ts';
import { bankHolidays } from '../../dates/bank-holidays.ts';
import { calendarOf } from '../../dates/holidays.ts';
import type { HolidayTable } from '../../dates/holidays.ts';
import { lawPackOf } from '../law-pack.ts';
import type { LawPack } from '../law-pack.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { isFields, sourceIn, unknownFields } from './reading.ts';
import type { Fields, PackProblem, Reading } from './reading.ts';

/**
 * Reads changes of the law that came as data. A row speaks of one version of one rule: it may say from when and until
 * when that version holds and change its numbers, never how it counts. A version that is new has its source and the day
 * it was checked. The versions of a rule follow each other without overlap and without a day between.
 */
export function readLawPack(
	given: unknown,
	table: HolidayTable = bankHolidays,
	base: readonly Rule[] = rules
): Reading<LawPack> {
	if (!isFields(given)) return { ok: false, problems: [{ at: '', problem: 'not-an-object' }] };
	const problems: PackProblem[] = unknownFields(given, ['version', 'rules'], '');
	const { version } = given;
	if (typeof version !== 'string' || version === '') problems.push({ at: 'version', problem: 'missing' });
	if (!Array.isArray(given.rules)) problems.push({ at: 'rules', problem: 'not-a-list' });
	const rows: readonly unknown[] = Array.isArray(given.rules) ? given.rules : [];

	const versions = new Map(base.map((rule) => [rule.id, [{ rule, at: '' }]]));
	for (const [index, row] of rows.entries()) addRow(row, `rules[${index}]`, versions, problems);
	for (const all of versions.values()) problems.push(...brokenChain(all));
	if (problems.length > 0 || typeof version !== 'string') return { ok: false, problems };
	const all = [...versions.values()].flat().map(({ rule }) => rule);
	return { ok: true, value: lawPackOf(version, all, calendarOf(table)) };
}

interface Version {
	rule: Rule;
	/** The row it came from; none for what is built in. */
	at: string;
}

const rowFields = ['id', 'version', 'inForceFrom', 'inForceUntil', 'numbers', 'source', 'checkedOn'];

function addRow(row: unknown, at: string, versions: Map<string, Version[]>, problems: PackProblem[]): void {
	if (!isFields(row)) {
		problems.push({ at, problem: 'not-an-object' });
		return;
	}
	const known = typeof row.id === 'string' ? versions.get(row.id) : undefined;
	const newest = known?.at(-1)?.rule;
	if (!known || !newest) {
		problems.push({ at: `${at}.id`, problem: 'unknown-rule' });
		return;
	}
	const same = known.findIndex(({ rule }) => rule.version === row.version);
	const read = readRow(row, at, known[same]?.rule ?? newest, same < 0);
	problems.push(...read.problems);
	if (same < 0) known.push({ rule: read.rule, at });
	else known[same] = { rule: read.rule, at };
}

/** The version a row describes, as far as it can be read. */
function readRow(row: Fields, at: string, from: Rule, isNew: boolean): { rule: Rule; problems: PackProblem[] } {
	const problems = unknownFields(row, rowFields, `${at}.`);
	const { inForceUntil: _former, ...rest } = from;
	const rule: Rule = isNew ? { ...rest } : { ...from };
	if (typeof row.version === 'number' && Number.isInteger(row.version) && row.version >= 1) rule.version = row.version;
	else problems.push({ at: `${at}.version`, problem: 'not-a-number' });

	for (const field of ['inForceFrom', 'inForceUntil', 'checkedOn'] as const) {
		const isNeeded = isNew && field !== 'inForceUntil';
		if (row[field] === undefined && !isNeeded) continue;
		const on = typeof row[field] === 'string' ? parseDate(row[field]) : undefined;
		if (on) rule[field] = on;
		else problems.push({ at: `${at}.${field}`, problem: row[field] === undefined ? 'missing' : 'not-a-date' });
	}
	const source = sourceIn(row.source);
	if (source) rule.changedBy = source;
	else if (isNew || row.source !== undefined) problems.push({ at: `${at}.source`, problem: 'no-source' });

	const numbers = readNumbers(row.numbers, from, `${at}.numbers`);
	problems.push(...numbers.problems);
	return { rule: { ...rule, numbers: numbers.value }, problems };
}

function readNumbers(given: unknown, { numbers }: Rule, at: string) {
	if (given === undefined) return { value: numbers, problems: [] };
	if (!isFields(given)) return { value: numbers, problems: [{ at, problem: 'not-an-object' as const }] };
	const problems: PackProblem[] = [];
	const value: Record<string, number> = { ...numbers };
	for (const [name, number] of Object.entries(given)) {
		if (!Object.hasOwn(numbers, name)) problems.push({ at: `${at}.${name}`, problem: 'unknown-number' });
		else if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > 1000)
			problems.push({ at: `${at}.${name}`, problem: 'not-a-number' });
		else value[name] = number;
	}
	return { value, problems };
}

/** Each version begins the day after the one before has ended. */
function brokenChain(versions: readonly Version[]): PackProblem[] {
	return versions.flatMap(({ rule, at }, index): PackProblem[] => {
		if (rule.inForceUntil && rule.inForceUntil < rule.inForceFrom) {
			return [{ at: `${at}.inForceUntil`, problem: 'ends-before-it-begins' }];
		}
		const before = versions[index - 1]?.rule;
		if (!before) return [];
		const due = before.inForceUntil && addDays(before.inForceUntil, 1);
		if (due === rule.inForceFrom) return [];
		return [{ at: `${at}.inForceFrom`, problem: due && due < rule.inForceFrom ? 'gap' : 'overlap' }];
	});
}
