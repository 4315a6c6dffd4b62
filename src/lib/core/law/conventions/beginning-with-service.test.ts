import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K3, section 4 of the rule book.

test.each([
	// served, last lawful, show by, why
	['2027-03-01', '2027-03-15', '2027-03-15', 'K2 would wrongly give the 16th'],
	['2026-12-18', '2027-01-01', '2026-12-31', 'New Year’s Day is lawful, the day before is safe'],
	['2027-07-23', '2027-08-06', '2027-08-06', 'August counts: it is no tribunal act'],
	['2028-02-20', '2028-03-05', '2028-03-03', 'a Sunday in a leap year, so the Friday before']
])('served %s: lawful until %s, show %s (%s)', (served, last, showBy) => {
	const limit = limitOf('draft-plan-comments-15d', { served });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, showBy, last]);
	expect(limit.notes).toBeUndefined();
});

test('a later end in the letter counts', () => {
	const limit = limitOf('amend-comments-15d', { served: '2027-03-01', endGiven: '2027-03-20' });
	// 20 March 2027 is a Saturday.
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2027-03-20', '2027-03-19', '2027-03-20']);
	expect(workingOf(limit)).toEqual([
		'fact served 2027-03-01',
		'days-counting-the-first 15 2027-03-15',
		'later-end-given 2027-03-20',
		'previous-working-day 2027-03-19'
	]);
});

test('an earlier end in the letter is against the law: the lawful day stays, with a warning', () => {
	const limit = limitOf('reassess-draft-15d', { served: '2027-03-01', endGiven: '2027-03-10' });
	expect(limit.lastLawful).toBe('2027-03-15');
	expect(limit.notes).toEqual(['end-given-is-too-early']);
});

test('the same end in the letter needs no word', () => {
	const limit = limitOf('draft-plan-comments-15d', { served: '2027-03-01', endGiven: '2027-03-15' });
	expect(limit.lastLawful).toBe('2027-03-15');
	expect(limit.notes).toBeUndefined();
	expect(workingOf(limit)).toEqual(['fact served 2027-03-01', 'days-counting-the-first 15 2027-03-15']);
});

test('a first draft plan: the later end that the council gives counts', () => {
	const limit = limitOf('draft-plan-comments-15d', { served: '2027-03-01', endGiven: '2027-03-18' });
	expect([limit.lastLawful, limit.notes]).toEqual(['2027-03-18', undefined]);
});
