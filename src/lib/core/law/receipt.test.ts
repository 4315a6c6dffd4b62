import { expect, test } from 'vitest';
import { calendar } from '../../../../tests/helpers/law.ts';
import { date } from '../dates/calendar-date.ts';
import { receiptOf } from './receipt.ts';

// Section 10 of the rule book. 20 November 2026 is a Friday.

test.each([
	// sent, by, after five, received, known, how, why
	['2026-11-20', 'e-mail', false, '2026-11-20', 'presumed', 'same-working-day', 'a mail on a working day'],
	['2026-11-20', 'e-mail', true, '2026-11-23', 'presumed', 'next-working-day', 'a mail in the evening'],
	['2026-11-21', 'e-mail', false, '2026-11-23', 'presumed', 'next-working-day', 'a mail on a Saturday'],
	['2026-12-25', 'e-mail', false, '2026-12-29', 'presumed', 'next-working-day', 'a mail at Christmas'],
	['2026-11-20', 'online-form', false, '2026-11-20', 'presumed', 'same-working-day', 'a form is like a mail'],
	['2026-11-20', 'online-form', true, '2026-11-23', 'presumed', 'next-working-day', 'a form in the evening'],
	['2026-11-20', 'first-class', false, '2026-11-23', 'presumed', 'working-day-after-posting', 'posted on a Friday'],
	[
		'2026-11-19',
		'first-class',
		true,
		'2026-11-20',
		'presumed',
		'working-day-after-posting',
		'the hour of posting is the same'
	],
	[
		'2026-11-19',
		'signed-for',
		false,
		'2026-11-20',
		'estimate',
		'working-day-after-posting',
		'until the signature is known'
	],
	['2026-11-20', 'by-hand', false, '2026-11-20', 'presumed', 'same-working-day', 'handed in on a working day'],
	['2026-11-20', 'by-hand', true, '2026-11-20', 'presumed', 'same-working-day', 'a hand-in has no hour'],
	['2026-11-21', 'by-hand', false, '2026-11-23', 'presumed', 'next-working-day', 'handed in on a Saturday']
] as const)('sent %s, %s, after five %s: %s (%s, %s): %s', (sentOn, by, afterFive, on, known, how, _why) => {
	expect(receiptOf({ sentOn: date(sentOn), by, afterFive }, calendar)).toEqual({ on, known, how });
});

test.each(['e-mail', 'first-class', 'signed-for', 'by-hand', 'online-form'] as const)(
	'proof wins, however it was sent: %s',
	(by) => {
		const sending = { sentOn: date('2026-11-20'), by, afterFive: true, receivedOn: date('2026-11-25') };
		expect(receiptOf(sending, calendar)).toEqual({ on: '2026-11-25', known: 'proof', how: 'proof' });
	}
);

test('the hour that is not told counts as before five', () => {
	expect(receiptOf({ sentOn: date('2026-11-20'), by: 'e-mail' }, calendar).on).toBe('2026-11-20');
});

test('a presumed day in a year without bank holidays is not known', () => {
	expect(receiptOf({ sentOn: date('2029-01-01'), by: 'first-class' }, calendar).on).toEqual({
		notKnown: 'bank-holidays',
		year: 2029,
		estimate: '2029-01-02'
	});
});
