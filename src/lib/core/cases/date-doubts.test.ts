import { expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { doubtsAbout, liesAhead } from './date-doubts.ts';

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

test.each([
	['hearing', 'on', true, 'the Tribunal gives the day months before'],
	['appeal-registered', 'directedDate', true, 'the day by which the council must answer'],
	['appeal-registered', 'letterDate', false, 'a letter in the hand has come already'],
	['review-meeting', 'on', true, 'she is invited to it'],
	['review-meeting', 'invitedOn', false, 'the invitation has come already'],
	['phase-transfer', 'on', true, 'the next school begins in September'],
	['promise', 'due', true, 'they said by when'],
	['promise', 'on', false, 'they have said it'],
	['school-closed', 'reopens', true, 'the school says when it opens again'],
	['final-plan', 'receivedDate', false, 'the plan is here']
] as const)('%s, %s: is written down before it comes? %s (%s)', (kind, day, expected, _why) => {
	expect(liesAhead(kind, day)).toBe(expected);
});

test('a day to come is not doubtful for lying ahead, and is for all else', () => {
	const around = { today, liesAhead: true, starts: date('2027-03-05'), isFromCouncil: false };
	expect(doubtsAbout(date('2027-03-01'), around)).toEqual(['before-its-start']);
	expect(doubtsAbout(date('2027-03-08'), around)).toEqual([]);
	expect(doubtsAbout(date('2022-03-01'), around), 'a year typed wrong').toEqual(['before-its-start', 'very-old']);
});
