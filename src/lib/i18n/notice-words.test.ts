import { describe, expect, test } from 'vitest';
import { addDays, date } from '../core/dates/calendar-date.ts';
import { rules } from '../core/law/rules/index.ts';
import { timeOn } from '../core/dates/england-time.ts';
import { keyOf } from '../core/reminders/reminder.ts';
import type { Occasion, Reminder, Subject } from '../core/reminders/reminder.ts';
import { messagesOf } from '../core/reminders/sending.ts';
import { channels } from '../core/reminders/wishes.ts';
import type { Channel } from '../core/reminders/wishes.ts';
import calendar from '../content/locales/en/calendar.ts';
import notices from '../content/locales/en/notices.ts';
import { noticeOf, testNotice } from './notice-words.ts';
import { wordsFor } from './words.ts';

const words = await wordsFor('en', 'notices', 'titles', 'app');
const today = date('2026-11-21');
const address = 'https://example.org/o/4f2a';
const stopAddress = 'https://example.org/stop/91bc';

/** What could hurt on a lock screen: whose it is, and what it is about (ux.md, accessibility test 20). */
const forbidden =
	/Sami|Asha|Cumberland|\bSEND?\b|SENDIASS|special|needs|EHC|plan\b|school|college|council|authorit|tribunal|appeal|hearing|mediat|assess|child|disab|complain|ombudsman|court|budget|letter|review|draft|legal|\blaw/i;

function reminder(channel: Channel, subject: Subject, occasion: Occasion, days: number, rule?: string): Reminder {
	const named = { caseId: 'Sami Example', about: `${rule}:x`, subject, occasion, person: 'Asha Example', channel };
	const day = addDays(today, days);
	const at = timeOn(today, '09:00');
	return { key: keyOf(named), ...named, day, at, until: day, ...(rule !== undefined && { rule }), letter: 'L-1.2' };
}

/** Every kind of thing that is told, for a rule. */
function everything(channel: Channel, rule: string): Reminder[] {
	return [
		...[28, 14, 7, 3, 1].map((days) => reminder(channel, 'safe-day', `${days}-before`, days, rule)),
		reminder(channel, 'safe-day', 'on-the-day', 0, rule),
		reminder(channel, 'last-day', 'on-the-day', 0, rule),
		reminder(channel, 'late-from', 'late', 0, rule),
		reminder(channel, 'safe-day', 'changed', 5, rule),
		reminder(channel, 'safe-day', 'gone', 5, rule),
		reminder(channel, 'meeting', '7-before', 7),
		reminder(channel, 'hearing', '14-before', 14)
	];
}

function notice(reminders: readonly Reminder[], isDetailed = false) {
	const [message] = messagesOf(reminders, today);
	if (!message) throw new Error('There is no message');
	return noticeOf(words, message, { today, isDetailed, address, stopAddress });
}

describe('without details', () => {
	test.each(channels)('%s tells nobody what it is about, whatever it is', (channel) => {
		const all = rules.flatMap(({ id }) => everything(channel, id));
		expect(all.length).toBeGreaterThan(1000);
		const said = new Set([...all.map((one) => [one]), all].map((reminders) => JSON.stringify(notice(reminders))));
		// Alone or together, whatever the rule: what is said differs by how near it is, and by nothing else.
		expect(said.size).toBe(6);
		for (const bytes of said) expect(bytes).not.toMatch(forbidden);
	});

	test('neither does any word a notice is made of, or a calendar', () => {
		const { detail: _detail, ...neutral } = notices;
		const { actTitle: _act, lateTitle: _late, ...ofCalendar } = calendar;
		for (const text of [JSON.stringify(neutral), JSON.stringify(ofCalendar), JSON.stringify(testNotice(words))]) {
			expect(text.length).toBeGreaterThan(50);
			expect(text.replace('You asked for these mails', '')).not.toMatch(forbidden);
		}
	});

	test.each([
		[0, 'You have a date today. Open to see.'],
		[1, 'You have a date tomorrow. Open to see.'],
		[2, 'You have a date coming up this week. Open to see.'],
		[7, 'You have a date coming up this week. Open to see.'],
		[8, 'You have a date coming up. Open to see.']
	])('%i days before: %s', (days, text) => {
		expect(notice([reminder('push', 'safe-day', '28-before', days, 'r')])).toEqual({ title: 'Waymark', text });
	});

	test('the nearest date is told, before what is late or has changed', () => {
		const late = reminder('push', 'late-from', 'late', 0, 'r');
		const changed = reminder('push', 'safe-day', 'changed', 3, 'r');
		expect(notice([late, changed]).text).toBe('A date has passed. You can do something about it. Open to see.');
		expect(notice([changed]).text).toBe('A date has changed. Open to see.');
		expect(notice([late, changed, reminder('push', 'meeting', '1-before', 1)]).text).toMatch(
			/^You have a date tomorrow/
		);
	});

	test('a mail, whole', () => {
		expect(notice([reminder('e-mail', 'safe-day', '1-before', 1, 'r')])).toEqual({
			title: 'You have a date tomorrow',
			text: [
				'You have a date tomorrow.',
				'',
				'Open Waymark to see what to do:',
				address,
				'',
				'You asked for these mails. Stop them:',
				`${stopAddress}\n`
			].join('\n')
		});
	});

	test('a text fits into one', () => {
		const { text } = notice([reminder('text', 'late-from', 'late', 0, 'r')]);
		expect(text).toBe(`Waymark: A date has passed. You can do something about it. Open to see: ${address}`);
		// One text has 160 letters of the GSM alphabet, which has all of these.
		expect(text.length).toBeLessThanOrEqual(160);
		expect(text).toMatch(/^[A-Za-z0-9 .:/]+$/);
	});
});

describe('with details, for the channel they were turned on for', () => {
	test.each(channels)('%s says what and when', (channel) => {
		const rule = 'ehcna-decision-6w';
		const { text } = notice([reminder(channel, 'safe-day', '7-before', 7, rule)], true);
		expect(text).toContain('The council must say whether it will assess: Saturday 28 November 2026.');
		const other = notice([reminder(channel, 'late-from', 'late', 0, rule)], true);
		expect(other.text).toContain('Late since Saturday 21 November 2026: The council must say whether it will assess.');
	});

	test('what changed, what has gone, and where to be', () => {
		const rule = 'draft-plan-comments-15d';
		expect(notice([reminder('push', 'safe-day', 'changed', 3, rule)], true).text).toContain(
			'The date is now Tuesday 24 November 2026: Answer the draft plan.'
		);
		expect(notice([reminder('push', 'safe-day', 'gone', 3, rule)], true).text).toContain(
			'No longer a date: Answer the draft plan.'
		);
		expect(notice([reminder('push', 'hearing', '7-before', 7)], true).text).toContain('A hearing: Saturday 28');
		expect(notice([reminder('push', 'meeting', '7-before', 7)], true).text).toContain('A meeting: Saturday 28');
	});

	test('never a name, and never in the subject of a mail', () => {
		for (const channel of channels) {
			const { title, text } = notice(everything(channel, 'ehcna-decision-6w'), true);
			expect(title).not.toMatch(forbidden);
			expect(text).not.toMatch(/Sami|Asha/);
		}
	});
});
