import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K4, section 4 of the rule book.

test.each([
	['2026-12-31', 2, '2027-02-28', '2027-02-26', 'a Sunday, and no 31 February'],
	['2027-12-31', 2, '2028-02-29', '2028-02-29', 'a leap day'],
	['2027-02-28', 1, '2027-03-28', '2027-03-25', 'not 31 March; Easter Sunday, so the Thursday before'],
	['2026-09-30', 4, '2027-01-30', '2027-01-29', 'the case of Dodds itself'],
	['2028-01-31', 1, '2028-02-29', '2028-02-29', 'the end of a leap February']
])('%s and %i months: %s, show %s (%s)', (after, months, last, showBy) => {
	const limit = limitOf('K4', { after, months });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, showBy, last]);
});

test.each([
	// The mediation contact days of the letters of section 4, K5.
	['2026-06-12', '2026-08-12', '2026-08-12', 'a3: August moves nothing'],
	['2027-05-31', '2027-07-31', '2027-07-30', 'a5: a Saturday'],
	['2026-10-26', '2026-12-26', '2026-12-24', 'a8: Boxing Day']
])('contact after a letter of %s: lawful until %s, show %s (%s)', (noticeSent, last, showBy) => {
	const limit = limitOf('mediation-contact-2m', { noticeSent });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, showBy, last]);
	expect(limit.at).toBeUndefined();
});

test('contact with the adviser: a later day of sending moves the last lawful day alone, and has to be proved', () => {
	// Two months from 5 October 2026 are 5 December, a Saturday.
	const limit = limitOf('mediation-contact-2m', { noticeSent: '2026-10-01', sentDate: '2026-10-05' });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2026-12-01', '2026-12-01', '2026-12-05']);
	expect(limit.notes).toEqual(['prove-when-it-was-sent']);
	expect(workingOf(limit)).toEqual([
		'fact noticeSent 2026-10-01',
		'months-later 2 2026-12-01',
		'fact sentDate 2026-10-05',
		'months-later 2 2026-12-05'
	]);
	// February has neither a 30th nor a 31st: nothing to prove.
	expect(limitOf('mediation-contact-2m', { noticeSent: '2026-12-30', sentDate: '2026-12-31' }).notes).toBeUndefined();
});

test('the Upper Tribunal: the last day may roll to a working day, the day to aim at never does', () => {
	// 28 November 2026 and a month is Monday 28 December, a bank holiday.
	const limit = limitOf('ut-permission-1m', { refusalSent: '2026-11-28' });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2026-12-28', '2026-12-24', '2026-12-29']);
	expect(limit.at).toBe('17:00');
	expect(workingOf(limit)).toEqual([
		'fact refusalSent 2026-11-28',
		'months-later 1 2026-12-28',
		'previous-working-day 2026-12-24',
		'next-working-day 2026-12-29'
	]);
});

test('the Upper Tribunal on a working day rolls nowhere', () => {
	// Monday 2 November 2026.
	const limit = limitOf('ut-permission-1m', { refusalSent: '2026-10-02' });
	expect([limit.showBy, limit.lastLawful]).toEqual(['2026-11-02', '2026-11-02']);
	expect(workingOf(limit)).toHaveLength(2);
});

test('a complaint about the health service is to be made a day earlier', () => {
	// A year from Friday 20 November 2026 is Saturday 20 November 2027; a day earlier is a Friday.
	const limit = limitOf('nhs-complaint-12m', { happenedOn: '2026-11-20' });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2027-11-20', '2027-11-19', '2027-11-20']);
	expect(workingOf(limit)).toEqual([
		'fact happenedOn 2026-11-20',
		'months-later 12 2027-11-20',
		'day-before 2027-11-19'
	]);
});

test('a complaint about the health service counts from knowing of it, when that was later', () => {
	const limit = limitOf('nhs-complaint-12m', { happenedOn: '2026-05-01', firstKnew: '2026-11-22' });
	// 22 November 2027 is a Monday; a day earlier is a Sunday, so the Friday before.
	expect([limit.nominal, limit.showBy]).toEqual(['2027-11-22', '2027-11-19']);
	expect(workingOf(limit).at(-1)).toBe('previous-working-day 2027-11-19');
});

test('the six months since an assessment have to be over, from the later of decision and plan', () => {
	const bar = limitOf('ehcna-six-month-bar', { assessed: '2026-08-31' });
	// Six months end on 28 February 2027.
	expect([bar.nominal, bar.showBy, bar.lastLawful]).toEqual(['2027-03-01', '2027-03-01', '2027-03-01']);
	expect(workingOf(bar)).toEqual(['fact assessed 2026-08-31', 'months-later 6 2027-02-28', 'day-after 2027-03-01']);
	expect(workingOf(limitOf('ehcna-six-month-bar', { assessed: '2026-05-10', planMade: '2026-06-10' }))).toEqual([
		'fact assessed 2026-05-10',
		'fact planMade 2026-06-10',
		'later-of-two planMade 2026-06-10',
		'months-later 6 2026-12-10',
		'day-after 2026-12-11'
	]);
	const onOneDay = limitOf('ehcna-six-month-bar', { assessed: '2026-06-10', planMade: '2026-06-10' });
	expect(workingOf(onOneDay)).toEqual([
		'fact assessed 2026-06-10',
		'months-later 6 2026-12-10',
		'day-after 2026-12-11'
	]);
	// A plan older than the assessment is not the later of the two.
	expect(limitOf('ehcna-six-month-bar', { assessed: '2026-06-10', planMade: '2025-02-03' }).nominal).toBe('2026-12-11');
});

test('re-assessing: the row of the rule book gives the day before as the earliest', () => {
	const limit = limitOf('reassess-six-month-bar', { assessed: '2026-05-10', planMade: '2026-06-10' });
	expect(limit.nominal).toBe('2026-12-11');
	expect(limit.named).toEqual({ atTheEarliest: '2026-12-10' });
	expect(limitOf('reassess-six-month-bar', { assessed: '2026-05-10' }).named).toEqual({ atTheEarliest: '2026-11-10' });
});

test('a young child’s review: from three to six months, the first on a working day', () => {
	const limit = limitOf('review-early-years', { lastReviewed: '2026-08-21' });
	expect([limit.nominal, limit.showBy]).toEqual(['2026-11-21', '2026-11-20']);
	expect(limit.named).toEqual({ atTheLatest: '2027-02-21' });
});
