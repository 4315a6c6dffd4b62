import { expect, test } from 'vitest';
import { partlyKnownDate } from './dates.ts';

test.each([
	['2026-11-21', 'en-GB', '21 November 2026', 'the day is known'],
	['2026-07', 'en-GB', 'July 2026', 'only the month is known'],
	['2023', 'en-GB', '2023', 'only the year is known'],
	['2026-07', 'pl', 'lipiec 2026', 'months are the reader’s own']
])('%s in %s is %s: %s', (on, locale, text) => {
	expect(partlyKnownDate({ locale }, on)).toBe(text);
});
