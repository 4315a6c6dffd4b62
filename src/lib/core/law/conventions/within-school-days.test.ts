import { describe, expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K11, section 4 of the rule book.

const terms = '2026-11-02/2026-12-18, 2027-01-04/2027-02-12, 2027-02-22/2027-03-25';

describe('with the terms of the school', () => {
	test.each([
		['2026-11-20', '2026-12-11', 'no closure between'],
		['2026-12-16', '2027-01-20', 'two days before Christmas, thirteen after'],
		['2027-02-08', '2027-03-08', 'half-term']
	])('a letter of %s: %s (%s)', (noticeGiven, last) => {
		const limit = limitOf('excl-irp-15sd', { noticeGiven, terms });
		expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, last, last]);
		expect(workingOf(limit)).toEqual([`fact noticeGiven ${noticeGiven}`, `school-days-later 15 ${last}`]);
		expect(limit.notes).toBeUndefined();
	});
});

describe('without them', () => {
	test.each([
		['2026-11-20', '2026-12-11', 'the earliest it can be'],
		['2026-12-16', '2027-01-11', 'the prudent day'],
		['2027-02-08', '2027-03-01', 'the prudent day']
	])('a letter of %s: show %s, and the last day is not known (%s)', (noticeGiven, showBy) => {
		const limit = limitOf('excl-irp-15sd', { noticeGiven });
		expect(limit.showBy).toBe(showBy);
		const estimate = { notKnown: 'school-terms', year: Number(showBy.slice(0, 4)), estimate: showBy };
		expect([limit.nominal, limit.lastLawful]).toEqual([estimate, estimate]);
		expect(limit.notes).toEqual(['could-be-later-ask-the-school']);
		expect(workingOf(limit)[1]).toBe(`working-days-later 15 ${showBy}`);
	});

	test('empty terms are no terms', () => {
		expect(limitOf('excl-governors-15sd', { governorsTold: '2026-11-20', terms: ' ' }).notes).toEqual([
			'could-be-later-ask-the-school'
		]);
	});
});

test('a decided claim of discrimination starts the panel’s time anew', () => {
	expect(limitOf('excl-irp-15sd', { noticeGiven: '2026-07-01', claimDecided: '2026-11-20', terms }).lastLawful).toBe(
		'2026-12-11'
	);
});

test('governors and records count in school days too', () => {
	expect(limitOf('excl-governors-15sd', { governorsTold: '2026-11-20', terms }).lastLawful).toBe('2026-12-11');
	expect(limitOf('pupil-record-15sd', { requestReceived: '2026-11-20', terms }).lastLawful).toBe('2026-12-11');
});
