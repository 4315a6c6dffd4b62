import { describe, expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K5, section 4 of the rule book.

const rule = 'appeal-window-2m-1m';

describe('the later of two months and one month, with the seasons', () => {
	test.each([
		// notice, certificate, nominal, show by, last lawful, why
		['2026-11-21', undefined, '2027-01-21', '2027-01-21', '2027-01-21', 'a1: Christmas inside the time adds nothing'],
		['2026-12-31', undefined, '2027-02-28', '2027-02-26', '2027-03-01', 'a2: month end and a weekend'],
		['2026-06-12', undefined, '2026-08-12', '2026-08-12', '2026-09-01', 'a3: August; its 31st is a bank holiday'],
		['2026-10-01', '2026-11-29', '2026-12-29', '2026-12-29', '2027-01-04', 'a4: as IPSEA’s own example'],
		['2027-05-31', undefined, '2027-07-31', '2027-07-30', '2027-08-02', 'a5: ended in July, so not 1 September'],
		[
			'2027-06-02',
			'2027-07-20',
			'2027-08-20',
			'2027-08-20',
			'2027-09-01',
			'a6: the certificate’s month ends in August'
		],
		['2028-10-24', undefined, '2028-12-24', '2028-12-22', '2028-12-27', 'a7: 24 December is outside the break'],
		['2026-10-26', undefined, '2026-12-26', '2026-12-24', '2027-01-04', 'a8: the Christmas break'],
		['2027-01-26', undefined, '2027-03-26', '2027-03-25', '2027-03-30', 'a9: Good Friday and Easter Monday'],
		['2027-02-15', '2027-04-13', '2027-05-13', '2027-05-13', '2027-05-13', 'a10: the one month wins'],
		['2026-09-15', '2026-10-10', '2026-11-15', '2026-11-13', '2026-11-16', 'a11: the two months win'],
		['2027-11-01', undefined, '2028-01-01', '2027-12-31', '2028-01-04', 'a12: the 3rd is a substitute holiday'],
		['2025-10-27', undefined, '2025-12-27', '2025-12-24', '2026-01-02', 'a13: open again on a Friday']
	])(
		'%s, certificate %s: %s, show %s, lawful %s (%s)',
		(noticeSent, certificateIssued, nominal, showBy, last, _why) => {
			const limit = limitOf(rule, { noticeSent, certificateIssued });
			expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([nominal, showBy, last]);
			expect(limit.at).toBe('17:00');
		}
	);

	test('a certificate on the very day of the two months changes nothing', () => {
		// One month from 1 November is 1 December, and so are two from 1 October.
		const limit = limitOf(rule, { noticeSent: '2026-10-01', certificateIssued: '2026-11-01' });
		expect(limit.nominal).toBe('2026-12-01');
		expect(workingOf(limit)).toContain('later-of-two noticeSent 2026-12-01');
	});
});

describe('the working', () => {
	test('says which of the two counts', () => {
		expect(workingOf(limitOf(rule, { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' }))).toEqual([
			'fact noticeSent 2026-10-01',
			'months-later 2 2026-12-01',
			'fact certificateIssued 2026-11-29',
			'months-later 1 2026-12-29',
			'later-of-two certificateIssued 2026-12-29',
			'ends-at-christmas 2027-01-04'
		]);
	});

	test.each([
		['2026-06-12', ['ends-in-august 2026-09-01']],
		['2026-12-31', ['next-working-day 2027-03-01', 'previous-working-day 2027-02-26']],
		['2027-11-01', ['ends-at-christmas 2028-01-04', 'previous-working-day 2027-12-31']],
		['2026-11-21', []]
	])('%s ends with %s', (noticeSent, last) => {
		expect(workingOf(limitOf(rule, { noticeSent })).slice(2)).toEqual(last);
	});

	test('an end on Christmas Day itself is in the Christmas break', () => {
		// Wednesday 25 December 2024: not the 27th, but Thursday 2 January.
		expect(limitOf(rule, { noticeSent: '2024-10-25' }).lastLawful).toBe('2025-01-02');
	});

	test('names the day to contact the adviser by, which nothing moves', () => {
		expect(limitOf(rule, { noticeSent: '2026-06-12' }).named).toEqual({ adviserContactBy: '2026-08-12' });
		expect(limitOf('appeal-window-section-i', { noticeSent: '2026-06-12' }).named).toBeUndefined();
	});
});

describe('a letter that was sent later than its date (OP1)', () => {
	test('the day to aim at stays, the last lawful day is counted from sending', () => {
		const limit = limitOf(rule, { noticeSent: '2026-10-01', sentDate: '2026-10-08' });
		expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2026-12-01', '2026-12-01', '2026-12-08']);
		expect(limit.notes).toEqual(['prove-when-it-was-sent']);
		expect(workingOf(limit)).toEqual([
			'fact noticeSent 2026-10-01',
			'months-later 2 2026-12-01',
			'fact sentDate 2026-10-08',
			'months-later 2 2026-12-08'
		]);
	});

	test('when the certificate ends later still, the day of sending adds nothing', () => {
		const facts = { noticeSent: '2026-10-01', sentDate: '2026-10-08', certificateIssued: '2026-11-29' };
		const limit = limitOf(rule, facts);
		expect(limit.lastLawful).toBe('2027-01-04');
		expect(limit.notes).toBeUndefined();
	});

	test('sending on the day of the letter adds nothing', () => {
		expect(limitOf(rule, { noticeSent: '2026-10-01', sentDate: '2026-10-01' }).notes).toBeUndefined();
	});

	test('when both counts roll to one day, that is the day', () => {
		// 12 and 20 August 2026 both open again on 1 September.
		const limit = limitOf(rule, { noticeSent: '2026-06-12', sentDate: '2026-06-20' });
		expect(limit.lastLawful).toBe('2026-09-01');
	});

	test('when both counts end on one day, there is nothing to prove', () => {
		// February has neither a 30th nor a 31st: both end on the 28th, a Sunday.
		const limit = limitOf(rule, { noticeSent: '2026-12-30', sentDate: '2026-12-31' });
		expect([limit.lastLawful, limit.notes]).toEqual(['2027-03-01', undefined]);
	});

	test('it can lie out of the season that the letter fell into', () => {
		// Two months from 30 June are 30 August; from 3 July they are 3 September.
		const limit = limitOf(rule, { noticeSent: '2026-06-30', sentDate: '2026-07-03' });
		expect([limit.nominal, limit.lastLawful]).toEqual(['2026-08-30', '2026-09-03']);
	});
});

test('the same days hold for an amended plan and for keeping a plan that is to end', () => {
	const facts = { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' };
	expect(limitOf('appeal-fresh-window', facts)).toEqual(limitOf(rule, facts));
	const hold = limitOf('cease-hold-window', facts);
	expect([hold.nominal, hold.showBy, hold.lastLawful]).toEqual(['2026-12-29', '2026-12-29', '2027-01-04']);
	expect(hold.at).toBeUndefined();
});

test('a first form is best sent two weeks earlier', () => {
	// Two weeks before Thursday 25 March 2027, which is the safe day before Good Friday.
	const limit = limitOf('appeal-incomplete', { noticeSent: '2027-01-26' });
	expect([limit.showBy, limit.lastLawful]).toEqual(['2027-03-11', '2027-03-30']);
	expect(workingOf(limit).slice(-2)).toEqual(['previous-working-day 2027-03-25', 'weeks-earlier 2 2027-03-11']);
});

test('two weeks earlier can be a holiday itself', () => {
	// Two weeks before Monday 11 January 2027 is the Monday of Boxing Day's substitute.
	const limit = limitOf('appeal-incomplete', { noticeSent: '2026-11-11' });
	expect(limit.showBy).toBe('2026-12-24');
	expect(workingOf(limit).slice(-2)).toEqual(['weeks-earlier 2 2026-12-28', 'previous-working-day 2026-12-24']);
});

test('two weeks before a day that is not known is not known either', () => {
	// Two months from 8 November 2028 end on 8 January 2029.
	expect(limitOf('appeal-incomplete', { noticeSent: '2028-11-08' }).showBy).toEqual({
		notKnown: 'bank-holidays',
		year: 2029,
		// Two weeks before is Christmas Day, and the two days before that are a weekend.
		estimate: '2028-12-22'
	});
});
