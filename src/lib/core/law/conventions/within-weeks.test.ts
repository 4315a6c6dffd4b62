import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K1, section 4 of the rule book.

test.each([
	['ehcna-final-plan-20w', 'received', '2026-01-05', '2026-05-25', 'a bank holiday is the last day all the same'],
	['ehcna-decision-6w', 'received', '2026-09-14', '2026-10-26', 'six weeks, the same weekday'],
	['ehcna-no-plan-16w', 'received', '2026-09-14', '2027-01-04', 'sixteen weeks from the request'],
	['ehcna-final-plan-20w', 'received', '2026-09-14', '2027-02-01', 'twenty weeks from the request'],
	['ehcna-final-plan-20w', 'received', '2026-11-09', '2027-03-29', 'Easter Monday does not roll'],
	['ehcna-decision-6w', 'received', '2027-06-30', '2027-08-11', 'August makes no difference'],
	['order-amend-5w', 'orderMade', '2026-11-20', '2026-12-25', 'Christmas Day does not roll'],
	['order-name-school-2w', 'orderMade', '2026-11-20', '2026-12-04', 'two weeks'],
	['order-assess-final-14w', 'orderMade', '2026-11-20', '2027-02-26', 'fourteen weeks']
])('%s from %s %s: %s (%s)', (rule, fact, from, last) => {
	const limit = limitOf(rule, { [fact]: from });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, last, last]);
	expect(limit.at).toBeUndefined();
});

test('its working: the day, then the weeks', () => {
	expect(workingOf(limitOf('ehcna-decision-6w', { received: '2026-09-14' }))).toEqual([
		'fact received 2026-09-14',
		'weeks-later 6 2026-10-26'
	]);
});

test('what has to be done at once is due on the day itself', () => {
	const limit = limitOf('order-continue', { orderMade: '2026-11-20' });
	expect([limit.nominal, limit.lastLawful]).toEqual(['2026-11-20', '2026-11-20']);
	expect(workingOf(limit)).toEqual(['fact orderMade 2026-11-20', 'at-once 2026-11-20']);
});
