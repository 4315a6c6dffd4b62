import { expect, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';

test.each([
	// day, month, year, read as, why
	['9', '10', '2026', '2026-10-09', 'as the example on the page'],
	['09', '10', '2026', '2026-10-09', 'a leading zero'],
	[' 9 ', ' 10', '2026 ', '2026-10-09', 'spaces from a phone keyboard'],
	['9', 'Oct', '2026', '2026-10-09', 'a month by its short name'],
	['9', 'october', '2026', '2026-10-09', 'a month by its name'],
	['29', '2', '2028', '2028-02-29', 'a leap year'],
	['29', '3', '2026', '2026-03-29', 'the 29th of another month, in a year without one in February'],
	['1', 'Jan', '1900', '1900-01-01', 'the first day that can be typed'],
	['1', '1', '2026', '2026-01-01', 'the first month'],
	['31', '12', '2199', '2199-12-31', 'the last month, and the last day that can be typed']
])('%s %s %s is %s (%s)', (day, month, year, on, _why) => {
	expect(readTypedDate({ day, month, year })).toEqual({ ok: true, on });
});

test.each([
	// day, month, year, what is wrong, where, why
	['', '', '', 'empty', 'day', 'nothing typed'],
	['9', '', '2026', 'part-missing', 'month', 'no month'],
	['9', '10', '', 'part-missing', 'year', 'no year'],
	['x', '10', '2026', 'not-a-number', 'day', 'a letter'],
	['9', 'Octopus', '2026', 'not-a-number', 'month', 'not a month'],
	['9th', '10', '2026', 'not-a-number', 'day', 'a number with letters behind it'],
	['-9', '10', '2026', 'not-a-number', 'day', 'a sign'],
	['9', '10', '26', 'year-of-two-digits', 'year', 'the century is never guessed'],
	['9', '10', '226', 'year-out-of-range', 'year', 'a digit left out'],
	['9', '10', '20226', 'year-out-of-range', 'year', 'a digit too many'],
	['9', '23', '2026', 'month-out-of-range', 'month', 'the month must be 1 to 12'],
	['9', '0', '2026', 'month-out-of-range', 'month', 'no month 0'],
	['31', '2', '2026', 'day-out-of-range', 'day', 'February has no 31'],
	['31', '4', '2026', 'day-out-of-range', 'day', 'April has no 31'],
	['0', '4', '2026', 'day-out-of-range', 'day', 'no day 0'],
	['29', '2', '2027', 'not-a-leap-year', 'day', '2027 is not a leap year']
])('%s %s %s: %s in %s (%s)', (day, month, year, kind, part, _why) => {
	expect(readTypedDate({ day, month, year })).toEqual({ ok: false, problem: { kind, part } });
});
