import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K7, section 4 of the rule book.

test.each([
	['dda-claim-6m', '2027-01-10', '2027-07-09', '2027-07-09', 'a Friday'],
	['dda-claim-6m', '2026-08-31', '2027-02-28', '2027-02-26', 'no 31 February: the month end is the last day'],
	['dda-claim-6m', '2026-07-17', '2027-01-16', '2027-01-15', 'an exclusion; ends on a Saturday'],
	['dda-county-court-6m', '2027-01-10', '2027-07-09', '2027-07-09', 'the county court counts the same'],
	['review-12m-first', '2026-02-01', '2027-01-31', '2027-01-29', 'a Sunday'],
	['lgsco-12m', '2026-11-21', '2027-11-20', '2027-11-19', 'a Saturday'],
	['phso-12m', '2026-11-21', '2027-11-20', '2027-11-19', 'counted the same, to be safe'],
	['csc-complaint-12m', '2026-11-21', '2027-11-20', '2027-11-19', 'counted the same, to be safe'],
	['move-la-review', '2027-01-15', '2027-04-14', '2027-04-14', 'the three months alone']
])('%s from %s: lawful until %s, show %s (%s)', (rule, startsWith, last, showBy) => {
	const limit = limitOf(rule, { startsWith });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, showBy, last]);
});

test('a plan made on a leap day: the year ends on 28 February', () => {
	expect(limitOf('review-12m-first', { startsWith: '2028-02-29' }).lastLawful).toBe('2029-02-28');
});

test('the claim must have arrived at five; the other rules know no time of day', () => {
	expect(limitOf('dda-claim-6m', { startsWith: '2027-01-10' }).at).toBe('17:00');
	expect(limitOf('lgsco-12m', { startsWith: '2027-01-10' }).at).toBeUndefined();
});

test('its working', () => {
	expect(workingOf(limitOf('dda-claim-6m', { startsWith: '2026-08-31' }))).toEqual([
		'fact startsWith 2026-08-31',
		'months-counting-the-first 6 2027-02-28',
		'previous-working-day 2027-02-26'
	]);
});

test('direct payments are looked at within three months of the first', () => {
	const limit = limitOf('dp-review-3m', { firstPayment: '2026-11-21' });
	// 20 February 2027 is a Saturday.
	expect([limit.showBy, limit.lastLawful]).toEqual(['2027-02-19', '2027-02-20']);
});

test('the latest meeting that leaves the council its four weeks', () => {
	const limit = limitOf('review-meeting-latest', { startsWith: '2026-02-01' });
	// Sunday 3 January 2027; the last working day before it is New Year's Eve.
	expect([limit.lastLawful, limit.showBy]).toEqual(['2027-01-03', '2026-12-31']);
	expect(workingOf(limit)).toEqual([
		'fact startsWith 2026-02-01',
		'months-counting-the-first 12 2027-01-31',
		'weeks-earlier 4 2027-01-03',
		'previous-working-day 2026-12-31'
	]);
});

test('the next review: expected from the meeting, lawful from the decision letter', () => {
	const limit = limitOf('review-12m-next', { meeting: '2026-11-18', decisionSent: '2026-12-16' });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2027-12-15', '2027-11-17', '2027-12-15']);
	expect(workingOf(limit)).toEqual([
		'fact meeting 2026-11-18',
		'months-counting-the-first 12 2027-11-17',
		'fact decisionSent 2026-12-16',
		'months-counting-the-first 12 2027-12-15'
	]);
	const bare = limitOf('review-12m-next', { meeting: '2026-11-18' });
	expect(bare.lastLawful).toBe('2027-11-17');
	expect(bare.notes).toEqual(['could-be-later-give-the-decision']);
});

test('a moved plan: the later of three months from the transfer and twelve from the review', () => {
	const late = limitOf('move-la-review', { startsWith: '2027-01-15', lastReviewed: '2026-06-01' });
	// Twelve months beginning with 1 June 2026 end on Monday 31 May 2027, a bank holiday.
	expect([late.nominal, late.showBy, late.lastLawful]).toEqual(['2027-05-31', '2027-05-28', '2027-05-31']);
	expect(late.named).toEqual({ threeMonthsEnd: '2027-04-14', twelveMonthsEnd: '2027-05-31' });
	expect(workingOf(late)).toContain('later-of-two lastReviewed 2027-05-31');
	const early = limitOf('move-la-review', { startsWith: '2027-01-15', lastReviewed: '2026-03-01' });
	expect(early.lastLawful).toBe('2027-04-14');
	expect(workingOf(early)).toContain('later-of-two startsWith 2027-04-14');
	expect(early.notes).toBeUndefined();
	expect(limitOf('move-la-review', { startsWith: '2027-01-15' }).notes).toEqual([
		'could-be-later-give-the-last-review'
	]);
});
