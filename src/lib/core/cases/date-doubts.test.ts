import { expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { doubtsAbout } from './date-doubts.ts';

const today = date('2026-11-21');

test.each([
	// date on the council's letter, doubts, why
	['2026-11-20', [], 'a Friday, yesterday'],
	['2026-11-22', ['future', 'weekend'], 'tomorrow, a Sunday'],
	['2026-11-23', ['future'], 'Monday to come'],
	['2026-11-14', ['weekend'], 'a Saturday'],
	['2024-11-20', ['before-the-request', 'very-old'], 'over two years ago'],
	['2026-08-21', ['before-the-request'], 'the request went on 24 August'],
	['2016-05-03', ['before-birth', 'before-the-request', 'very-old'], 'before the child was born']
])('a letter dated %s: %o (%s)', (on, doubts, _why) => {
	const around = { today, born: date('2017-05-03'), requestSent: date('2026-08-24'), isFromCouncil: true };
	expect(doubtsAbout(date(on), around)).toEqual(doubts);
});

test('a family may send its letter on a Sunday', () => {
	expect(doubtsAbout(date('2026-11-15'), { today, isFromCouncil: false })).toEqual([]);
});

test('a letter does not come before the date printed on it', () => {
	const around = { today, printed: date('2026-11-13'), isFromCouncil: true };
	expect(doubtsAbout(date('2026-11-12'), around)).toEqual(['before-printed']);
	expect(doubtsAbout(date('2026-11-13'), around)).toEqual([]);
});

test('a stretch does not end before it begins', () => {
	const around = { today, starts: date('2026-11-02'), isFromCouncil: false };
	expect(doubtsAbout(date('2026-11-01'), around)).toEqual(['before-its-start']);
	expect(doubtsAbout(date('2026-11-02'), around)).toEqual([]);
});
