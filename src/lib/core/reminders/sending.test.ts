import { describe, expect, test } from 'vitest';
import type { EnglandTime } from '../dates/england-time.ts';
import { instantOf } from '../dates/england-time.ts';
import { date } from '../dates/calendar-date.ts';
import type { Reminder } from './reminder.ts';
import { messagesOf, nextTime, sendingTime } from './sending.ts';
import { usualHours } from './wishes.ts';

const time = (text: string) => text as EnglandTime;

describe('the next time outside quiet hours', () => {
	test.each([
		['2026-11-21T08:59', '2026-11-21T09:00', 'too early'],
		['2026-11-21T09:00', '2026-11-21T09:00', 'the first minute'],
		['2026-11-21T18:59', '2026-11-21T18:59', 'the last minute'],
		['2026-11-21T19:00', '2026-11-22T09:00', 'seven in the evening is quiet'],
		['2026-12-31T23:30', '2027-01-01T09:00', 'over the end of a year']
	])('from %s: %s (%s)', (now, next, _why) => expect(nextTime(time(now), usualHours)).toBe(next));

	test.each([
		['2027-03-27T20:00', '2027-03-28T08:00:00Z', 'clocks go forward that night: nine is eight by the world’s clock'],
		['2026-10-24T20:00', '2026-10-25T09:00:00Z', 'clocks go back that night']
	])('from %s: %s (%s)', (now, instant, _why) => expect(instantOf(nextTime(time(now), usualHours))).toBe(instant));
});

describe('a reminder that could not be sent', () => {
	const reminder = { at: time('2026-11-21T09:00'), until: date('2026-11-23') };

	test.each([
		['2026-11-20T12:00', '2026-11-21T09:00', 'it is not due yet'],
		['2026-11-21T12:00', '2026-11-21T12:00', 'three hours late'],
		['2026-11-22T21:00', '2026-11-23T09:00', 'the morning after'],
		['2026-11-23T19:00', undefined, 'the next time is a day too late']
	])('at %s: %s (%s)', (now, then, _why) => expect(sendingTime(reminder, time(now), usualHours)).toBe(then));
});

describe('what goes out together', () => {
	const reminder = (key: string, day: string, more: Partial<Reminder> = {}): Reminder => ({
		key,
		caseId: 'sami',
		about: 'a',
		subject: 'safe-day',
		occasion: '7-before',
		person: 'asha',
		channel: 'push',
		day: date(day),
		at: time('2026-11-21T09:00'),
		until: date('2026-11-22'),
		...more
	});
	const own = reminder('own', '2026-11-28');
	const sooner = reminder('sooner', '2026-11-24');
	const late = reminder('late', '2026-11-21', { subject: 'late-from', occasion: 'late' });
	const today = date('2026-11-21');

	test('is one message for each person and channel, the nearest date first', () => {
		const mail = reminder('mail', '2026-11-28', { channel: 'e-mail' });
		const other = reminder('other', '2026-11-28', { person: 'priya' });
		expect(
			messagesOf([own, mail, other, sooner], today).map((one) => [
				one.person,
				one.channel,
				one.reminders.map(({ key }) => key),
				one.next
			])
		).toEqual([
			['asha', 'push', ['sooner', 'own'], '2026-11-24'],
			['asha', 'e-mail', ['mail'], '2026-11-28'],
			['priya', 'push', ['other'], '2026-11-28']
		]);
	});

	test('has one name, however it was found, and another when it says more', () => {
		const [one] = messagesOf([own, sooner], today);
		const [same] = messagesOf([sooner, own], today);
		const [more] = messagesOf([sooner, own, late], today);
		expect(same?.key).toBe(one?.key);
		expect(more?.key).not.toBe(one?.key);
		// RFC 8030: a topic has 32 letters of its alphabet at most.
		expect(one?.key).toMatch(/^[\w-]{1,32}$/);
	});

	test('of what is late or has changed names no day to come', () => {
		const changed = reminder('changed', '2026-12-24', { occasion: 'changed' });
		expect(messagesOf([late, changed], today)[0]).not.toHaveProperty('next');
		expect(messagesOf([late, own], today)[0]?.next).toBe('2026-11-28');
	});
});
