import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K9, section 4 of the rule book.

test.each([
	['post16-move-5m', 'moveDate', '2027-09-01', '2027-04-01', '2027-03-31', 'five months back'],
	['post16-move-5m', 'moveDate', '2028-01-10', '2027-08-10', '2027-08-09', 'over a new year'],
	['post16-move-5m', 'moveDate', '2028-07-31', '2028-02-29', '2028-02-28', 'no 31 February'],
	['review-invite-2w', 'meeting', '2026-11-30', '2026-11-16', '2026-11-15', 'two weeks, never rolled'],
	['review-papers-2w', 'meeting', '2027-01-12', '2026-12-29', '2026-12-28', 'also on a bank holiday']
])('%s, %s %s: latest %s, safe %s (%s)', (rule, fact, event, latest, safe) => {
	const limit = limitOf(rule, { [fact]: event });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([latest, safe, latest]);
	expect(workingOf(limit).at(-1)).toBe(`clear-day-earlier ${safe}`);
});

test('their working says what was counted', () => {
	expect(workingOf(limitOf('post16-move-5m', { moveDate: '2027-09-01' }))[1]).toBe('months-earlier 5 2027-04-01');
	expect(workingOf(limitOf('review-invite-2w', { meeting: '2026-11-30' }))[1]).toBe('weeks-earlier 2 2026-11-16');
});

test('working days of notice before a mediation', () => {
	// Before Friday 2 April 2027: 1 April, 31 and 30 March, then over Easter the 25th and 24th; the 23rd is safe.
	const limit = limitOf('mediation-notice-5wd', { mediationDate: '2027-04-02' });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2027-03-24', '2027-03-23', '2027-03-24']);
	expect(workingOf(limit)).toEqual([
		'fact mediationDate 2027-04-02',
		'working-days-earlier 5 2027-03-24',
		'clear-day-earlier 2027-03-23'
	]);
});

test('August and its last Monday: the days of notice before a mediation are ordinary working days', () => {
	// Before Wednesday 2 September 2026: 1 September, 28, 27, 26 and 25 August (the 31st is a holiday); the 24th is safe.
	const limit = limitOf('mediation-notice-5wd', { mediationDate: '2026-09-02' });
	expect([limit.nominal, limit.showBy]).toEqual(['2026-08-25', '2026-08-24']);
});
