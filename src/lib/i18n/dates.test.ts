import { expect, test } from 'vitest';
import { date } from '../core/dates/calendar-date.ts';
import { longDate, partialDate } from './dates.ts';

test.each([
	['2026-11-21', 'en-GB', '21 November 2026'],
	['2028-02-29', 'en-GB', '29 February 2028'],
	['2026-11-21', 'pl', '21 listopada 2026']
])('%s in %s is %s', (on, locale, text) => {
	expect(longDate(date(on), locale)).toBe(text);
});

test.each([
	['2026-11-21', '21 November 2026', 'the day is known'],
	['2026-07', 'July 2026', 'only the month is known'],
	['2023', '2023', 'only the year is known']
])('%s is %s: %s', (on, text) => {
	expect(partialDate(on, 'en-GB')).toBe(text);
});
