import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K6, section 4 of the rule book.

test.each([
	// sent to the council, ordinary working days, the Tribunal's, why
	['2026-07-13', '2026-08-24', '2026-09-22', 'August does not count'],
	['2026-11-30', '2027-01-14', '2027-01-19', 'the Christmas break does not count'],
	['2027-02-01', '2027-03-15', '2027-03-15', 'no closed time between'],
	['2027-06-21', '2027-08-02', '2027-09-01', 'the last day would have been in August']
])('30 working days from %s: ordinary %s, the Tribunal’s %s (%s)', (sentToLa, ordinary, last) => {
	const limit = limitOf('trib-la-response-30wd', { sentToLa });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([ordinary, ordinary, last]);
	expect(limit.at).toBe('17:00');
	expect(workingOf(limit)).toEqual([
		`fact sentToLa ${sentToLa}`,
		`working-days-later 30 ${ordinary}`,
		`tribunal-days-later 30 ${last}`
	]);
});

test.each([
	['2026-07-20', '2026-08-17', '2026-09-17', 'eleven days of July, then September'],
	['2026-12-10', '2027-01-07', '2027-01-15', 'fourteen days before the break, fourteen after'],
	['2027-03-03', '2027-03-31', '2027-03-31', 'both the same']
])('28 days from a decision of %s: show %s, lawful %s (%s)', (decisionSent, showBy, last) => {
	const limit = limitOf('trib-challenge-28d', { decisionSent });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([showBy, showBy, last]);
	expect(limit.at).toBe('17:00');
});

test('28 days that end on a Saturday: the Friday is shown, the Monday is lawful', () => {
	// 10 October 2026 is a Saturday, and so is 7 November.
	const limit = limitOf('trib-challenge-28d', { decisionSent: '2026-10-10' });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2026-11-07', '2026-11-06', '2026-11-09']);
	expect(workingOf(limit)).toEqual([
		'fact decisionSent 2026-10-10',
		'days-later 28 2026-11-07',
		'previous-working-day 2026-11-06',
		'days-without-closed-times 28 2026-11-07',
		'next-working-day 2026-11-09'
	]);
});

test('28 days on working days need no stepping', () => {
	expect(workingOf(limitOf('trib-challenge-28d', { decisionSent: '2027-03-03' }))).toEqual([
		'fact decisionSent 2027-03-03',
		'days-later 28 2027-03-31',
		'days-without-closed-times 28 2027-03-31'
	]);
});

test.each([
	['2026-08-12', '2026-08-12', 'August moves nothing'],
	['2026-12-28', '2026-12-24', 'a bank holiday: the deadline stays, the safe day is before it'],
	['2026-11-21', '2026-11-20', 'a Saturday stays the deadline']
])('a date the Tribunal wrote, %s, is the deadline: show %s (%s)', (directedDate, showBy) => {
	const limit = limitOf('trib-directed-date', { directedDate });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([directedDate, showBy, directedDate]);
	expect(limit.at).toBe('17:00');
	expect(workingOf(limit).slice(0, 2)).toEqual([`fact directedDate ${directedDate}`, `directed-date ${directedDate}`]);
});

test('a date in the registration letter wins over the count', () => {
	const limit = limitOf('trib-la-response-30wd', { sentToLa: '2026-07-13', directedDate: '2026-08-20' });
	expect(limit.lastLawful).toBe('2026-08-20');
});

test('registering: about ten working days, a call after twenty', () => {
	// Ten after Monday 30 November 2026 is 14 December; twenty leaves out Christmas: 5 January.
	const limit = limitOf('trib-register-10wd', { appealSent: '2026-11-30' });
	expect(limit.lastLawful).toBe('2026-12-14');
	expect(limit.named).toEqual({ phoneAfter: '2027-01-05' });
});

test('deciding: about ten working days', () => {
	expect(limitOf('trib-decision-10wd', { hearing: '2026-11-30' }).lastLawful).toBe('2026-12-14');
});

test('the bundle: ten of the Tribunal’s working days before the hearing, one more is safe; a direction wins', () => {
	// Before Monday 11 January 2027: 8, 7, 6, 5, 4 January and 24, 23, 22, 21, 18 December; one more is the 17th.
	const limit = limitOf('trib-bundle-10wd', { hearing: '2027-01-11' });
	expect([limit.nominal, limit.showBy, limit.lastLawful, limit.at]).toEqual([
		'2026-12-18',
		'2026-12-17',
		'2026-12-18',
		'17:00'
	]);
	expect(limitOf('trib-bundle-10wd', { hearing: '2027-01-11', directedDate: '2026-12-04' }).lastLawful).toBe(
		'2026-12-04'
	);
});
