import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test, vi } from 'vitest';
import {
	addDays,
	addMonths,
	addWeeks,
	date,
	dateOf,
	dayIn,
	daysBetween,
	daysInMonth,
	earlierOf,
	isLeapYear,
	isWeekend,
	laterOf,
	parseDate,
	partsOf,
	weekdayOf
} from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

// Every day of 24 years takes its time where other things run as well.
vi.setConfig({ testTimeout: 30_000 });

const firstStart = date('2012-01-01');
const startsUntil2035 = daysBetween(firstStart, date('2035-12-31'));
const everyStart = Array.from({ length: startsUntil2035 + 1 }, (_, day) => addDays(firstStart, day));

/** Any day the reader accepts. */
const anyDay = fc
	.integer({ min: 0, max: daysBetween(date('1900-01-01'), date('2199-12-31')) })
	.map((days) => addDays(date('1900-01-01'), days));

test('there is a day for each day from 2012 to 2035, leap days included', () => {
	// 24 years, of which 2012, 2016, 2020, 2024, 2028 and 2032 are leap years.
	expect(everyStart).toHaveLength(24 * 365 + 6);
	expect(everyStart.at(-1)).toBe('2035-12-31');
});

describe('reading a day', () => {
	test.each([
		['2026-11-21', 'an ordinary day'],
		['2028-02-29', 'a leap day'],
		['2000-02-29', 'a century that divides by 400'],
		['1900-01-01', 'the first day of all'],
		['2199-12-31', 'the last day of all']
	])('%s is %s', (text) => expect(parseDate(text)).toBe(text));

	test.each([
		['2026-02-29', 'no leap year'],
		['2100-02-29', 'a century that does not divide by 400'],
		['2026-02-31', 'no 31 February'],
		['2026-04-31', 'April has 30 days'],
		['2026-00-10', 'no month 0'],
		['2026-13-01', 'no month 13'],
		['2026-01-00', 'no day 0'],
		['26-11-21', 'two figures for the year'],
		['2026-1-5', 'one figure for the month'],
		['2026-11-21T00:00', 'a time with it'],
		[' 2026-11-21', 'a space before it'],
		['2026-11-211', 'a figure too many'],
		['x2026-11-21', 'a letter before it'],
		['', 'nothing'],
		['1899-12-31', 'before the first day of all'],
		['2200-01-01', 'after the last day of all']
	])('%s is refused: %s', (text) => expect(parseDate(text)).toBeUndefined());

	test('a day written wrong in the code is a fault', () => {
		expect(() => date('2026-02-30')).toThrow('There is no day 2026-02-30');
	});

	test('parts that are no whole numbers make no day', () => {
		expect(dateOf({ year: 2026, month: 1, day: 1.5 })).toBeUndefined();
		expect(dateOf({ year: 2026.5, month: 1, day: 1 })).toBeUndefined();
		expect(dateOf({ year: 2026, month: 1, day: 31 })).toBe('2026-01-31');
	});
});

test('parts and back', () => {
	expect(partsOf(date('2026-03-09'))).toEqual({ year: 2026, month: 3, day: 9 });
	expect(dayIn(2026, 8, 31)).toBe('2026-08-31');
});

test.each([
	[2024, true, 'every fourth year'],
	[2026, false, 'no fourth year'],
	[2100, false, 'a century'],
	[2000, true, 'a fourth century']
])('%i: leap year %s, %s', (year, isLeap) => {
	expect(isLeapYear(year)).toBe(isLeap);
	expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28);
});

test('a month that does not exist has no days', () => expect(daysInMonth(2026, 13)).toBeNaN());

test.each([
	['2026-11-16', 1, 'Monday'],
	['2026-11-21', 6, 'Saturday'],
	['2026-11-22', 7, 'Sunday'],
	['1970-01-01', 4, 'the day others count from, a Thursday'],
	['1900-01-01', 1, 'long before it']
] as const)('%s is weekday %i: %s', (on, weekday, _why) => {
	expect(weekdayOf(date(on))).toBe(weekday);
	expect(isWeekend(date(on))).toBe(weekday >= 6);
});

test.each([
	// from, months, to, why
	['2026-12-31', 2, '2027-02-28', 'no 31 February'],
	['2027-12-31', 2, '2028-02-29', 'a leap year has the 29th'],
	['2027-02-28', 1, '2027-03-28', 'the same number, not the end of the month'],
	['2028-07-31', -5, '2028-02-29', 'back to a short month'],
	['2027-01-15', -1, '2026-12-15', 'back over a new year'],
	['2026-01-15', -13, '2024-12-15', 'back more than a year'],
	['2026-01-15', 0, '2026-01-15', 'no month at all'],
	['2026-11-30', 12, '2027-11-30', 'a year']
])('%s and %i months is %s: %s', (from, months, to) => expect(addMonths(date(from), months)).toBe(to));

test('which of two days comes first', () => {
	const [one, other] = [date('2026-11-21'), date('2026-11-22')];
	expect([laterOf(one, other), laterOf(other, one)]).toEqual([other, other]);
	expect([earlierOf(one, other), earlierOf(other, one)]).toEqual([one, one]);
});

describe('the same as Temporal', () => {
	const plain = (on: CalendarDate) => Temporal.PlainDate.from(on);

	test('months, for every start from 2012 to 2035 and 1 to 24 months', () => {
		let compared = 0;
		for (const start of everyStart) {
			const same = plain(start);
			for (let months = 1; months <= 24; months += 1) {
				if (addMonths(start, months) !== same.add({ months }, { overflow: 'constrain' }).toString()) {
					throw new Error(`${start} and ${months} months: ${addMonths(start, months)}`);
				}
				compared += 1;
			}
		}
		expect(compared).toBe(8766 * 24);
	});

	test('days of the week, for every day from 2012 to 2035', () => {
		for (const on of everyStart) if (weekdayOf(on) !== plain(on).dayOfWeek) throw new Error(on);
		expect(everyStart.length).toBe(8766);
	});

	test('days and weeks later and earlier', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (on, days) => {
				expect(addDays(on, days)).toBe(plain(on).add({ days }).toString());
				expect(addWeeks(on, days % 100)).toBe(
					plain(on)
						.add({ weeks: days % 100 })
						.toString()
				);
			})
		);
	});

	test('days between two days', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (from, to) => {
				expect(daysBetween(from, to)).toBe(plain(from).until(plain(to)).days);
			})
		);
	});

	test('months back', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (on, months) => {
				expect(addMonths(on, -months)).toBe(plain(on).subtract({ months }, { overflow: 'constrain' }).toString());
			})
		);
	});

	test('which days there are', () => {
		const part = (max: number) => fc.integer({ min: 0, max });
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2199 }), part(14), part(33), (year, month, day) => {
				const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
				let exists = true;
				try {
					Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
				} catch {
					exists = false;
				}
				expect(parseDate(text)).toBe(exists ? text : undefined);
			})
		);
	});
});
