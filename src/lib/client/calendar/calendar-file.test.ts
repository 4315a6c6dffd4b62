import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import type { CalendarEvent, CalendarSubject } from '../../core/cases/calendar-events.ts';
import type { Obligation } from '../../core/cases/timeline.ts';
import { date } from '../../core/dates/calendar-date.ts';
import en from '../../content/locales/en/calendar.ts';
import { calendarFile } from './calendar-file.ts';
import type { CalendarWords } from './calendar-words.ts';

const filled = (text: string, name: string) => (value: string) => text.replace(`{{${name}}}`, value);

const words: CalendarWords = {
	...en,
	actTitle: filled(en.actTitle, 'what'),
	lateTitle: filled(en.lateTitle, 'what'),
	lateNote: filled(en.lateNote, 'date'),
	lastLawful: filled(en.lastLawful, 'date'),
	isLastDay: filled(en.isLastDay, 'date'),
	whatOf: ({ rule }) => `Sami, EHC plan; ${rule}`,
	dateInWords: (on, at) => on + (at ? ` by ${at}` : '')
};

function about(kind: CalendarSubject['kind'], changes: Partial<CalendarSubject> = {}): CalendarSubject {
	const obligation = { rule: 'a-rule', binds: 'family' } as Obligation;
	return { obligation, kind, lastLawful: date('2027-01-04'), isEstimate: false, ...changes };
}

const act: CalendarEvent = { uid: 'aa@waymark', on: date('2026-12-31'), sequence: 0, about: about('act') };
const late: CalendarEvent = { uid: 'bb@waymark', on: date('2027-03-30'), sequence: 2, about: about('late') };
const gone: CalendarEvent = { uid: 'cc@waymark', on: date('2027-01-05'), sequence: 3 };

async function make(
	events: CalendarEvent[],
	changes: Partial<CalendarWords> = {},
	isDetailed = false
): Promise<string> {
	const madeAt = new Date('2026-11-21T10:00:00Z');
	return (await calendarFile({ events, words: { ...words, ...changes }, isDetailed, madeAt })).text();
}

/** What an independent reader finds. */
function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const events = calendar.getAllSubcomponents('vevent').map((part) => {
		const event = new ICAL.Event(part);
		return {
			uid: event.uid,
			title: event.summary,
			notes: event.description,
			start: event.startDate.toString(),
			isDay: event.startDate.isDate,
			days: event.duration.toString(),
			sequence: event.sequence,
			status: part.getFirstPropertyValue('status'),
			alarms: part.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
		};
	});
	return { calendar, events };
}

describe('a calendar file', () => {
	test('has whole days, with an alarm at nine seven days and one day before', async () => {
		expect(read(await make([act])).events).toEqual([
			{
				uid: 'aa@waymark',
				title: 'Reminder: paperwork date',
				notes: 'Open Waymark to see what to do.\nThe very last day is 2027-01-04. Try not to leave it until then.',
				start: '2026-12-31',
				isDay: true,
				days: 'P1D',
				sequence: 0,
				status: 'CONFIRMED',
				// From midnight: 15 hours back is nine on the day before, 6 days more is nine a week before.
				alarms: ['-P6DT15H', '-PT15H']
			}
		]);
	});

	test('takes out a date that went away, and says so where it stays', async () => {
		expect(read(await make([gone])).events).toEqual([
			{
				uid: 'cc@waymark',
				title: 'No longer needed: paperwork date',
				notes: 'This date has gone or is done. You can delete it.',
				start: '2027-01-05',
				isDay: true,
				days: 'P1D',
				sequence: 3,
				status: 'CANCELLED',
				alarms: []
			}
		]);
	});

	test('holds all dates in one', async () => {
		const { calendar, events } = read(await make([act, late, gone]));
		expect(events.map(({ uid, sequence }) => [uid, sequence])).toEqual([
			['aa@waymark', 0],
			['bb@waymark', 2],
			['cc@waymark', 3]
		]);
		expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getAllSubcomponents('vtimezone')).toEqual([]);
	});

	test('is not shown to those who see a shared calendar, and blocks no day', async () => {
		const [event] = read(await make([act])).calendar.getAllSubcomponents('vevent');
		expect(event?.getFirstPropertyValue('class')).toBe('PRIVATE');
		expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
		expect(event?.getFirstPropertyValue('organizer')).toBeNull();
	});

	test('has a name that tells nothing', async () => {
		const file = await calendarFile({
			events: [act],
			words,
			isDetailed: true,
			madeAt: new Date('2026-11-21T10:00:00Z')
		});
		expect([file.name, file.type]).toEqual(['dates-2026-11-21.ics', 'text/calendar;charset=utf-8']);
	});

	test('of no dates is a calendar still', async () => {
		expect(read(await make([])).events).toEqual([]);
	});
});

describe('what it says', () => {
	test('nothing of what it is about, unless asked to', async () => {
		// The words of ux.md, accessibility test 20.
		expect(await make([act, late, gone])).not.toMatch(/Sami|SEN|EHC|school|council|tribunal|a-rule/i);
		expect(read(await make([act, late], {}, true)).events.map(({ title }) => title)).toEqual([
			'Your turn: Sami, EHC plan; a-rule',
			'Late from today: Sami, EHC plan; a-rule'
		]);
	});

	const later = date('2027-01-04');
	const same = date('2026-12-31');

	test.each([
		['late', later, {}, ['The answer was due on 2027-01-04. You can ask why it is late.']],
		['act', later, {}, ['The very last day is 2027-01-04. Try not to leave it until then.']],
		['act', later, { at: '17:00' }, ['The very last day is 2027-01-04 by 17:00. Try not to leave it until then.']],
		['act', same, { at: '17:00' }, ['This is the very last day: 2026-12-31 by 17:00.']],
		['last-day', same, {}, ['This is the very last day: 2026-12-31.']],
		[
			'last-day',
			same,
			{ isEstimate: true },
			['This is the very last day: 2026-12-31.', 'This day is an estimate. Open Waymark to check it.']
		]
	] as const)('on 31 December, %s, in time until %s, %j: %j', async (kind, lastLawful, changes, notes) => {
		const [event] = read(await make([{ ...act, about: about(kind, { lastLawful, ...changes }) }])).events;
		expect(event?.notes).toBe(['Open Waymark to see what to do.', ...notes].join('\n'));
	});
});

describe('whatever is written in it', () => {
	const hostile = [
		'Comma, semicolon; colon: back\\slash "quotes"',
		'A\nline\r\nEND:VEVENT\r\nBEGIN:VEVENT',
		'🦊 👩‍👧‍👦 '.repeat(30),
		'محمد عبد الله and Łukasz '.repeat(10),
		'=HYPERLINK("x")',
		'\u0000\u0007 \u2028 \\n \\, \uFEFF'
	];

	test.each(hostile)('%j comes back, in one event', async (text) => {
		const calendar = read(await make([act], { neutralTitle: text, openApp: text }));
		expect(calendar.events).toHaveLength(1);
		const kept = text.replace(/\r\n|\u2028/g, '\n').replace(/[^\P{Cc}\n]|\uFEFF/gu, '');
		expect(calendar.events[0]?.title).toBe(kept.replaceAll('\n', ' '));
		expect(calendar.events[0]?.notes.startsWith(kept)).toBe(true);
	});

	test.each(hostile)('%j: lines end in CRLF and are 75 bytes at most', async (text) => {
		const file = await make([act, gone], { neutralTitle: text, openApp: text });
		expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});
});

test.each([
	['Pacific/Kiritimati', -14 * 60],
	['America/Los_Angeles', 8 * 60],
	['Europe/London', 0]
])('in %s a day is the same day', async (zone, minutesBehind) => {
	vi.stubEnv('TZ', zone);
	expect(new Date('2026-12-31').getTimezoneOffset()).toBe(minutesBehind);
	expect(read(await make([act, late])).events.map(({ start }) => start)).toEqual(['2026-12-31', '2027-03-30']);
	vi.unstubAllEnvs();
});
