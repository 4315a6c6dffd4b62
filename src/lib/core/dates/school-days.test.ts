import { describe, expect, test } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { date } from './calendar-date.ts';
import { calendarOf } from './holidays.ts';
import { readTerms, schoolDaysAfter } from './school-days.ts';
import type { Terms } from './school-days.ts';
import { schoolLeavingDate } from './school-leaving-date.ts';

const calendar = calendarOf(bankHolidays);

function terms(text: string): Terms {
	const read = readTerms(text);
	if (!read.ok) throw new Error(text);
	return read.terms;
}

describe('school days', () => {
	const year = terms('2026-11-02/2026-12-18, 2027-01-04/2027-02-12, 2027-02-22/2027-03-25');

	test.each([
		['2026-11-20', 15, '2026-12-11', 'no closure between'],
		['2026-12-16', 15, '2027-01-20', 'two days before Christmas, thirteen after'],
		['2027-02-08', 15, '2027-03-08', 'half-term from the 15th to the 19th'],
		['2026-12-18', 1, '2027-01-04', 'the last day of term is over: the first of the next']
	])('%s and %i is %s: %s', (event, days, on) => {
		expect(schoolDaysAfter(date(event), days, year, calendar)).toBe(on);
	});

	test('a bank holiday in term is no school day', () => {
		// Monday 3 May 2027.
		const summer = terms('2027-04-19/2027-05-28');
		expect(schoolDaysAfter(date('2027-04-30'), 1, summer, calendar)).toBe('2027-05-04');
	});

	test('past the last term the rest is an estimate', () => {
		expect(schoolDaysAfter(date('2027-03-22'), 5, year, calendar)).toEqual({
			notKnown: 'school-terms',
			// 23, 24 and 25 March are known; then Good Friday and Easter Monday do not count: 30 and 31.
			year: 2027,
			estimate: '2027-03-31'
		});
	});

	test('before the first term the days are an estimate', () => {
		expect(schoolDaysAfter(date('2026-10-26'), 3, year, calendar)).toMatchObject({
			notKnown: 'school-terms',
			estimate: '2026-10-29'
		});
	});

	test('the day before term begins is early enough', () => {
		expect(schoolDaysAfter(date('2026-11-01'), 1, year, calendar)).toBe('2026-11-02');
	});

	test('without any terms everything is an estimate', () => {
		expect(schoolDaysAfter(date('2026-11-20'), 1, [], calendar)).toMatchObject({ notKnown: 'school-terms' });
	});

	test('terms in a year without known bank holidays give no sure day', () => {
		const later = terms('2029-01-03/2029-02-09');
		expect(schoolDaysAfter(date('2029-01-04'), 1, later, calendar)).toEqual({
			notKnown: 'bank-holidays',
			year: 2029,
			estimate: '2029-01-05'
		});
	});

	test('Christmas Day is none, even inside the terms that were given', () => {
		const through = terms('2028-12-01/2029-01-31');
		expect(schoolDaysAfter(date('2028-12-22'), 1, through, calendar)).toBe('2028-12-27');
		expect(schoolDaysAfter(date('2029-12-24'), 1, terms('2029-12-01/2030-01-31'), calendar)).toMatchObject({
			estimate: '2029-12-26'
		});
	});
});

describe('reading terms', () => {
	test('by commas or by lines, with spaces', () => {
		const two = [
			{ first: '2026-09-02', last: '2026-10-23' },
			{ first: '2026-11-02', last: '2026-12-18' }
		];
		expect(terms('2026-09-02/2026-10-23, 2026-11-02/2026-12-18')).toEqual(two);
		expect(terms('2026-09-02 / 2026-10-23\n\n2026-11-02/2026-12-18\n')).toEqual(two);
		expect(terms('')).toEqual([]);
	});

	test.each([
		['2026-09-02', 1, 'not-two-dates', 'one date'],
		['2026-09-02/2026-10-23/2026-12-18', 1, 'not-two-dates', 'three dates'],
		['2026-09-02/2026-10-23, 2026-11-31/2026-12-18', 2, 'not-two-dates', 'no 31 November'],
		['2026-10-23/2026-09-02', 1, 'ends-before-it-begins', 'the wrong way round'],
		['2026-09-02/2026-10-23, 2026-10-23/2026-12-18', 2, 'overlaps-the-one-before', 'one day in both']
	])('%s: row %i %s (%s)', (text, row, problem) => {
		expect(readTerms(text)).toEqual({ ok: false, problem: { row, problem } });
	});

	test('a term of one day is a term', () => expect(terms('2026-09-02/2026-09-02')).toHaveLength(1));
});

test.each([
	[2024, '2024-06-28'],
	[2025, '2025-06-27'],
	[2026, '2026-06-26'],
	[2027, '2027-06-25'],
	[2028, '2028-06-30']
])('school leaving date %i: %s', (year, on) => expect(schoolLeavingDate(year)).toBe(on));
