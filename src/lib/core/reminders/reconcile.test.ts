import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyJournal } from '../../../../tests/helpers/any-journal.ts';
import { event } from '../../../../tests/helpers/case.ts';
import type { Entry, Journal } from '../cases/journal.ts';
import { timelineOf } from '../cases/timeline.ts';
import { addDays, date } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { clockOfTime, dayOfTime, timeOn } from '../dates/england-time.ts';
import type { EnglandTime } from '../dates/england-time.ts';
import { lawPack } from '../law/law-pack.ts';
import { reconcile } from './reconcile.ts';
import type { Reconciled, StoredReminder } from './reconcile.ts';
import { idOf } from './reminder.ts';
import type { Reminder } from './reminder.ts';
import { scheduleOf } from './schedule.ts';
import { sendingTime } from './sending.ts';
import { usualHours } from './wishes.ts';
import type { ReminderWishes } from './wishes.ts';

const asha: ReminderWishes = { person: 'asha', channels: ['push'], hours: usualHours, together: 'by-day' };
const at = (text: string) => text as EnglandTime;

function planned(journal: Journal, stored: readonly StoredReminder[], now: string, wishes = asha): Reconciled {
	const timeline = timelineOf(journal, dayOfTime(at(now)), lawPack);
	return reconcile(stored, scheduleOf('sami', timeline, wishes), at(now));
}

/** What a store holds after it did as told. */
function done(stored: readonly StoredReminder[], { added, moved, withdrawn }: Reconciled): readonly StoredReminder[] {
	const to = new Map<Reminder, Reminder>(moved.map((one) => [one.from, one.to]));
	const kept = stored.filter((one) => !withdrawn.includes(one)).map((one) => waitingAs(to.get(one)) ?? one);
	return [...kept, ...added.map((one) => waitingAs(one) as StoredReminder)];
}

function waitingAs(reminder: Reminder | undefined): StoredReminder | undefined {
	return reminder && { ...reminder, state: 'waiting' };
}

/** All that is due goes out. */
function sent(stored: readonly StoredReminder[], now: string): readonly StoredReminder[] {
	return stored.map((one) =>
		one.state === 'waiting' && one.at <= now ? { ...one, state: 'sent', sentAt: at(now) } : one
	);
}

const shown = ({ at, occasion, subject, day }: Reminder) => `${at} ${occasion} (${subject} ${day})`;

function changes({ added, moved, withdrawn }: Reconciled): string[] {
	return [
		...added.map((one) => `+ ${shown(one)}`),
		...moved.map(({ from, to }) => `${shown(from)} > ${to.at} (${to.day})`),
		...withdrawn.map((one) => `- ${shown(one)}`)
	];
}

/** Mediation on a day: a meeting is one date alone, and can be moved to any other. */
function meeting(on: string, more: { id: string; replaces?: string } = { id: 'm' }): Entry {
	return event('mediation-meeting', { on }, {}, { ...more, recordedAt: `2026-11-21T10:00:0${more.id.length}.000Z` });
}

const onlyMeetings = ({ added, moved, withdrawn }: Reconciled): Reconciled => {
	const isIts = ({ subject }: Reminder) => subject === 'meeting';
	return {
		added: added.filter(isIts),
		moved: moved.filter(({ to }) => isIts(to)),
		withdrawn: withdrawn.filter(isIts)
	};
};

const first = [meeting('2026-12-10')];
const later = [...first, meeting('2026-12-17', { id: 'm2', replaces: 'm' })];
const taken: Journal = [
	...first,
	{
		kind: 'withdrawn',
		id: 'm3',
		caseId: 'sami',
		recordedAt: '2026-11-30T10:00:00.000Z',
		recordedBy: 'a',
		replaces: 'm'
	}
];

/** What is kept after the meeting of 10 December was told on the 21st of November. */
const kept = done([], onlyMeetings(planned(first, [], '2026-11-21T10:00')));

describe('what is kept and what is wanted', () => {
	test('at first everything is added', () => {
		expect(changes(onlyMeetings(planned(first, [], '2026-11-21T10:00')))).toEqual([
			'+ 2026-12-03T09:00 7-before (meeting 2026-12-10)',
			'+ 2026-12-09T09:00 1-before (meeting 2026-12-10)',
			'+ 2026-12-10T09:00 on-the-day (meeting 2026-12-10)'
		]);
	});

	test('what is over is dropped; what is due today goes out today', () => {
		expect(changes(onlyMeetings(planned(first, [], '2026-12-04T10:00')))).toHaveLength(2);
		expect(changes(onlyMeetings(planned(first, [], '2026-12-09T18:59')))[0]).toContain('1-before');
		// At seven in the evening before the meeting only its own morning is left.
		expect(changes(onlyMeetings(planned(first, [], '2026-12-09T19:00')))).toEqual([
			'+ 2026-12-10T09:00 on-the-day (meeting 2026-12-10)'
		]);
	});

	test('a second time nothing changes, and a day that passes changes nothing', () => {
		for (const now of ['2026-11-21T10:00', '2026-11-21T20:00', '2026-12-02T23:59']) {
			expect(changes(onlyMeetings(planned(first, kept, now)))).toEqual([]);
		}
	});

	test('what was sent this morning is not sent again at noon', () => {
		const heard = sent(kept, '2026-12-03T09:00');
		expect(heard.filter(({ state }) => state === 'sent')).toHaveLength(1);
		expect(changes(onlyMeetings(planned(first, heard, '2026-12-03T12:00')))).toEqual([]);
	});

	test('a date that moves takes what waits along', () => {
		expect(changes(onlyMeetings(planned(later, kept, '2026-11-30T10:00')))).toEqual([
			'2026-12-03T09:00 7-before (meeting 2026-12-10) > 2026-12-10T09:00 (2026-12-17)',
			'2026-12-09T09:00 1-before (meeting 2026-12-10) > 2026-12-16T09:00 (2026-12-17)',
			'2026-12-10T09:00 on-the-day (meeting 2026-12-10) > 2026-12-17T09:00 (2026-12-17)'
		]);
	});

	test('a date that goes away takes what waits with it, and nobody is told who never heard of it', () => {
		expect(changes(onlyMeetings(planned(taken, kept, '2026-11-30T10:00')))).toEqual([
			'- 2026-12-03T09:00 7-before (meeting 2026-12-10)',
			'- 2026-12-09T09:00 1-before (meeting 2026-12-10)',
			'- 2026-12-10T09:00 on-the-day (meeting 2026-12-10)'
		]);
	});

	test('what could not be sent is kept as long as it helps', () => {
		// The server stood still for three days: a week's notice still helps, until the day's notice comes.
		expect(changes(onlyMeetings(planned(first, kept, '2026-12-06T10:00')))).toEqual([]);
		expect(changes(onlyMeetings(planned(first, kept, '2026-12-09T10:00')))).toEqual([
			'- 2026-12-03T09:00 7-before (meeting 2026-12-10)'
		]);
	});

	test('a channel turned off takes its own with it', () => {
		const off = planned(first, kept, '2026-11-22T10:00', { ...asha, channels: ['text'] });
		expect(off.withdrawn).toHaveLength(3);
		expect(new Set(off.added.map(({ channel }) => channel))).toEqual(new Set(['text']));
	});

	test('what is another case’s or another person’s is left alone', () => {
		const others = kept.flatMap((one) => [
			{ ...one, caseId: 'jo' },
			{ ...one, person: 'priya' }
		]);
		expect(onlyMeetings(planned(first, others, '2026-11-21T10:00')).withdrawn).toEqual([]);
		expect(onlyMeetings(planned(first, others, '2026-11-21T10:00')).added).toHaveLength(3);
	});
});

describe('a day somebody was told of', () => {
	const told = sent(kept, '2026-12-03T09:00');

	test('and that is another one now: told in the morning, and reminded of the new one afresh', () => {
		expect(changes(onlyMeetings(planned(later, told, '2026-12-04T20:00')))).toEqual([
			'+ 2026-12-10T09:00 7-before (meeting 2026-12-17)',
			'+ 2026-12-05T09:00 changed (meeting 2026-12-17)',
			'2026-12-09T09:00 1-before (meeting 2026-12-10) > 2026-12-16T09:00 (2026-12-17)',
			'2026-12-10T09:00 on-the-day (meeting 2026-12-10) > 2026-12-17T09:00 (2026-12-17)'
		]);
	});

	test('hears of the change once', () => {
		const known = done(told, onlyMeetings(planned(later, told, '2026-12-04T20:00')));
		expect(changes(onlyMeetings(planned(later, known, '2026-12-05T08:00')))).toEqual([]);
		// The server stood still in the morning: the notice waits as it was.
		expect(changes(onlyMeetings(planned(later, known, '2026-12-05T12:00')))).toEqual([]);
		const heard = sent(known, '2026-12-05T12:00');
		expect(changes(onlyMeetings(planned(later, heard, '2026-12-05T12:05')))).toEqual([]);
	});

	test('hears nothing when it is put back before the notice went out', () => {
		const known = done(told, onlyMeetings(planned(later, told, '2026-12-04T20:00')));
		const back = onlyMeetings(planned(first, known, '2026-12-04T21:00'));
		expect(back.withdrawn.map(({ occasion }) => occasion)).toEqual(['7-before', 'changed']);
		expect(back.added).toEqual([]);
	});

	test('hears of each change when it is put back after, and forth once more', () => {
		let store = told;
		const heard: string[] = [];
		for (const [journal, now] of [
			[later, '2026-12-04T10:00'],
			[first, '2026-12-04T11:00'],
			[later, '2026-12-04T12:00']
		] as const) {
			store = done(store, onlyMeetings(planned(journal, store, now)));
			heard.push(...store.filter((one) => one.state === 'waiting' && one.at <= now).map(({ day }) => day));
			store = sent(store, now);
		}
		expect(heard).toEqual(['2026-12-17', '2026-12-10', '2026-12-17']);
	});

	test('and that went away', () => {
		expect(changes(onlyMeetings(planned(taken, told, '2026-12-04T10:00')))[0]).toBe(
			'+ 2026-12-04T10:00 gone (meeting 2026-12-10)'
		);
		const known = sent(done(told, onlyMeetings(planned(taken, told, '2026-12-04T10:00'))), '2026-12-04T10:00');
		expect(changes(onlyMeetings(planned(taken, known, '2026-12-04T10:05')))).toEqual([]);
	});

	test('hears nothing of a day that is over', () => {
		const all = sent(kept, '2026-12-10T09:00');
		expect(onlyMeetings(planned(taken, all, '2026-12-11T10:00')).added).toEqual([]);
	});

	test('hears nothing when it was done', () => {
		const refused = event('assessment-refused', { letterDate: '2026-11-01' }, {}, { id: 'refused' });
		const store = sent(done([], planned([refused], [], '2026-12-20T10:00')), '2026-12-27T09:00');
		expect(store.some(({ rule, state }) => rule === 'mediation-contact-2m' && state === 'sent')).toBe(true);
		const contacted = event('mediation-adviser-told', { on: '2026-12-27' }, { wants: 'certificate-only' });
		const after = planned([refused, contacted], store, '2026-12-28T10:00').added;
		expect(after.filter(({ rule, occasion }) => rule === 'mediation-contact-2m' && occasion !== 'late')).toEqual([]);
	});
});

const anyWishes: fc.Arbitrary<ReminderWishes> = fc.record({
	person: fc.constant('asha'),
	channels: fc.subarray(['push', 'e-mail', 'text'] as const),
	hours: fc.constantFrom(
		usualHours,
		{ from: '00:00', until: '01:30' } as const,
		{ from: '18:00', until: '23:59' } as const
	),
	together: fc.constantFrom<ReminderWishes['together']>('by-day', 1, 4, 7)
});
const anyStep = fc.record({
	/** How much of the journal is known by then. */
	known: fc.nat({ max: 25 }),
	minutes: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 * 24 * 60 })),
	isDown: fc.boolean()
});

/** A year or so of a person's reminders: entries arrive, days pass, the server is down now and then. */
function* lived(
	journal: Journal,
	wishes: ReminderWishes,
	steps: readonly { known: number; minutes: number; isDown: boolean }[]
) {
	let minute = 0;
	let store: readonly StoredReminder[] = [];
	for (const { known, minutes, isDown } of steps) {
		minute += minutes;
		const now = timeAt(minute);
		const schedule = scheduleOf('sami', timelineOf(journal.slice(0, known), dayOfTime(now), lawPack), wishes);
		const plan = reconcile(store, schedule, now);
		store = done(store, plan);
		yield { now, schedule, store, plan };
		if (isDown || sendingTime({ at: now, until: dayOfTime(now) }, now, wishes.hours) !== now) continue;
		store = sent(store, now);
	}
}

function timeAt(minute: number): EnglandTime {
	const days = Math.floor(minute / (24 * 60));
	const figures = [Math.floor((minute % (24 * 60)) / 60), minute % 60].map((one) => String(one).padStart(2, '0'));
	return timeOn(addDays(date('2025-12-01'), days), `${Number(figures[0])}:${figures[1]}`.padStart(5, '0') as never);
}

const anyLife = [anyJournal, anyWishes, fc.array(anyStep, { maxLength: 12 })] as const;

test('whatever happens: never in quiet hours, never after its day, nothing twice, and a second look changes nothing', () => {
	let added = 0;
	fc.assert(
		fc.property(...anyLife, (journal, wishes, steps) => {
			const everSent: string[] = [];
			let before: readonly StoredReminder[] = [];
			for (const { now, schedule, store, plan } of lived(journal, wishes, steps)) {
				added += plan.added.length;
				everSent.push(...sentBetween(before, store).map(idOf));
				for (const one of store.filter(({ state }) => state === 'waiting')) {
					expectInHours(one.at, wishes);
					expect(one.until >= dayOfTime(now), 'what can no longer go out is not kept').toBe(true);
					if (isBefore(one)) expect(one.until <= one.day, `${one.key} until ${one.until}`).toBe(true);
				}
				const keys = store.filter(({ state }) => state === 'waiting').map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
				const again = reconcile(store, schedule, now);
				expect(again).toEqual({ added: [], moved: [], withdrawn: [] });
				before = store;
			}
			expect(new Set(everSent).size).toBe(everSent.length);
		}),
		{ numRuns: 150 }
	);
	expect(added).toBeGreaterThan(1000);
});

function isBefore({ subject, occasion }: Reminder): boolean {
	return subject !== 'late-from' && occasion !== 'changed' && occasion !== 'gone';
}

function sentBetween(before: readonly StoredReminder[], after: readonly StoredReminder[]): readonly StoredReminder[] {
	const known = new Set(before.filter(({ state }) => state === 'sent').map(idOf));
	return after.filter((one) => one.state === 'sent' && !known.has(idOf(one)));
}

function expectInHours(time: EnglandTime, { hours }: ReminderWishes): void {
	expect(clockOfTime(time) >= hours.from && clockOfTime(time) < hours.until, time).toBe(true);
}

test('entries may arrive in any order, and what is kept may be found in any', () => {
	const byKey = (a: Reminder, b: Reminder) => (idOf(a) < idOf(b) ? -1 : 1);
	const sorted = ({ added, moved, withdrawn }: Reconciled) => [
		[...added].sort(byKey),
		[...moved].sort((a, b) => byKey(a.to, b.to)),
		[...withdrawn].sort(byKey)
	];
	fc.assert(
		fc.property(anyJournal, anyWishes, fc.array(fc.nat(), { minLength: 3, maxLength: 9 }), (journal, wishes, order) => {
			const shuffle = <T>(all: readonly T[]) =>
				all
					.map((one, index) => [order[index % order.length] ?? 0, index, one] as const)
					.sort(([a, i], [b, j]) => a - b || j - i)
					.map(([, , one]) => one);
			const half = done([], planned(journal.slice(0, 8), [], '2026-02-01T10:00', wishes));
			const store = half.map((one, index) => (index % 3 === 0 ? { ...one, state: 'sent' as const } : one));
			const now = '2026-06-01T10:00';
			expect(sorted(planned(shuffle(journal), shuffle(store), now, wishes))).toEqual(
				sorted(planned(journal, store, now, wishes))
			);
		}),
		{ numRuns: 100 }
	);
});

test('a key says what it is of, and days move without changing it', () => {
	const keys = (journal: Journal, today: CalendarDate) =>
		scheduleOf('sami', timelineOf(journal, today, lawPack), asha).reminders.map(({ key }) => key);
	expect(keys(later, date('2026-11-21'))).toEqual(keys(first, date('2026-11-21')));
	expect(keys(first, date('2026-11-21'))[0]).toContain('asha/push');
});
