import { dateOf, daysInMonth } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** What stands in the three boxes of a date, just as it was typed. */
export interface TypedDate {
	day: string;
	month: string;
	year: string;
}

export type DatePart = keyof TypedDate;

/** What is wrong with a typed date, and which box to go back to. */
export interface TypedDateProblem {
	kind:
		| 'empty'
		| 'part-missing'
		| 'not-a-number'
		| 'year-of-two-digits'
		| 'year-out-of-range'
		| 'month-out-of-range'
		| 'day-out-of-range'
		| 'not-a-leap-year';
	part: DatePart;
}

export type TypedDateResult = { ok: true; on: CalendarDate } | { ok: false; problem: TypedDateProblem };

const parts = ['day', 'month', 'year'] as const;
// prettier-ignore
const monthNames = [
	'january', 'february', 'march', 'april', 'may', 'june',
	'july', 'august', 'september', 'october', 'november', 'december'
];

/** Reads a date as people type it: `9` or `09`, spaces, a month by number or by its English name. */
export function readTypedDate(typed: TypedDate): TypedDateResult {
	const text = { day: typed.day.trim(), month: monthNumber(typed.month.trim()), year: typed.year.trim() };
	if (parts.every((part) => text[part] === '')) return refuse('empty', 'day');
	for (const part of parts) {
		if (text[part] === '') return refuse('part-missing', part);
		if (!/^\d+$/.test(text[part])) return refuse('not-a-number', part);
	}
	return readNumbers({ day: Number(text.day), month: Number(text.month), year: Number(text.year) }, text.year.length);
}

function readNumbers(date: { day: number; month: number; year: number }, yearDigits: number): TypedDateResult {
	const { day, month, year } = date;
	if (yearDigits <= 2) return refuse('year-of-two-digits', 'year');
	if (year < 1900 || year > 2199) return refuse('year-out-of-range', 'year');
	if (month < 1 || month > 12) return refuse('month-out-of-range', 'month');
	if (month === 2 && day === 29 && daysInMonth(year, 2) === 28) return refuse('not-a-leap-year', 'day');
	const on = dateOf(date);
	return on ? { ok: true, on } : refuse('day-out-of-range', 'day');
}

function monthNumber(text: string): string {
	if (text.length < 3) return text;
	const month = monthNames.findIndex((name) => name.startsWith(text.toLowerCase()));
	return month >= 0 ? String(month + 1) : text;
}

function refuse(kind: TypedDateProblem['kind'], part: DatePart): TypedDateResult {
	return { ok: false, problem: { kind, part } };
}
