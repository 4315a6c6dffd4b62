import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K10, section 4 of the rule book.

test.each([
	['mediation-cert-3wd', 'toldAdviser', '2026-12-23', '2026-12-30', 'the 24th, 29th and 30th; the 28th is a holiday'],
	['mediation-cert-3wd', 'toldAdviser', '2027-03-24', '2027-03-31', 'Easter'],
	['mediation-cert-3wd', 'toldAdviser', '2027-12-23', '2027-12-30', 'the 27th and 28th are holidays'],
	['move-icb-request-15wd', 'newIcbAware', '2026-12-14', '2027-01-07', 'the first day does not count']
])('%s, %s %s: %s (%s)', (rule, fact, event, last) => {
	const limit = limitOf(rule, { [fact]: event });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, last, last]);
	expect(workingOf(limit)[1]).toMatch(/^working-days-later \d+ /);
});

test.each([
	['2026-12-14', '2027-01-06', 'a Monday is day 1'],
	['2027-03-20', '2027-04-13', 'a Saturday: day 1 is the Monday'],
	['2027-08-16', '2027-09-06', 'August counts; the 30th is a holiday']
])('beginning with %s, 15 working days: %s (%s)', (oldLaAware, last) => {
	const limit = limitOf('move-la-transfer-15wd', { oldLaAware });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, last, last]);
	expect(workingOf(limit)).toEqual([`fact oldLaAware ${oldLaAware}`, `working-days-counting-the-first 15 ${last}`]);
});

test('a first stage may take as long again, with reasons', () => {
	const limit = limitOf('la-complaint-s1-10wd', { acknowledged: '2026-11-23' });
	expect(limit.lastLawful).toBe('2026-12-07');
	expect(limit.named).toEqual({ ifExtended: '2026-12-21' });
});

test('the stages of a social care complaint that may take longer say how long', () => {
	const first = limitOf('csc-stage-1-10wd', { stageBegan: '2026-11-23' });
	expect([first.lastLawful, first.named]).toEqual(['2026-12-07', { ifExtended: '2026-12-21' }]);
	const panel = limitOf('csc-panel-30wd', { stageBegan: '2026-11-23' });
	expect([panel.lastLawful, panel.named]).toEqual(['2027-01-07', undefined]);
});

// Fifteen working days before Monday 14 December 2026 is Monday 23 November.
test.each([
	['2026-11-23', undefined, 'just long enough before'],
	['2026-11-24', ['not-known-long-enough-before'], 'a day too late'],
	[undefined, undefined, 'not told']
])('an old council that knew on %s: %s (%s)', (oldLaAware, notes, _why) => {
	const limit = limitOf('move-la-transfer-day', { moveDate: '2026-12-14', oldLaAware });
	expect(limit.lastLawful).toBe('2026-12-14');
	expect(limit.notes).toEqual(notes);
});

test('whether it knew long enough before is not said for a year without bank holidays', () => {
	expect(limitOf('move-la-transfer-day', { moveDate: '2029-02-01', oldLaAware: '2029-01-30' }).notes).toBeUndefined();
});

test.each([
	['move', '2026-11-23', '2026-12-14', '2026-12-14', 'known long enough before: on the day of the move'],
	['move', '2026-11-24', '2026-12-14', '2026-12-14', 'known late: fifteen working days, the first counts'],
	['move', '2026-12-14', '2026-12-20', '2027-01-06', 'known late: fifteen working days, the first counts'],
	['move', '2026-12-14', undefined, '2027-01-06', 'the day of the move is not told'],
	['other', '2026-12-14', undefined, '2027-01-07', 'no move: the first day does not count']
])('a health board, %s, knew on %s, moved %s: %s (%s)', (change, oldIcbAware, moveDate, last, _why) => {
	expect(limitOf('move-icb-15wd', { change, oldIcbAware, moveDate }).lastLawful).toBe(last);
});
