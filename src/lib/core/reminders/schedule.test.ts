import { describe, expect, test } from 'vitest';
import { event } from '../../../../tests/helpers/case.ts';
import { letterKinds } from '../letters/index.ts';
import { rules } from '../law/rules/index.ts';
import { lawPack } from '../law/law-pack.ts';
import { chaserOf } from '../disputes/chasers.ts';
import { timelineOf } from '../cases/timeline.ts';
import type { Obligation } from '../cases/obligation.ts';
import type { Journal } from '../cases/journal.ts';
import { date } from '../dates/calendar-date.ts';
import { hoursFrom, usualHours } from './wishes.ts';
import type { ReminderWishes } from './wishes.ts';
import { scheduleOf } from './schedule.ts';

const wishes: ReminderWishes = { person: 'asha', channels: ['push'], hours: usualHours, together: 'by-day' };

/** What is told, as `time occasion (subject day) until`. */
function told(journal: Journal, changes: Partial<ReminderWishes> = {}): string[] {
	const timeline = timelineOf(journal, date('2026-11-21'), lawPack);
	return linesOf(scheduleOf('sami', timeline, { ...wishes, ...changes }));
}

function linesOf({ reminders }: ReturnType<typeof scheduleOf>): string[] {
	return reminders.map(({ at, occasion, subject, day, until }) => `${at} ${occasion} (${subject} ${day}) ${until}`);
}

/** A duty alone, with only what a reminder asks of it. */
function ofDuty(duty: object, changes: Partial<ReminderWishes> = {}): string[] {
	const base = { id: 'r:1', rule: 'r', binds: 'family', gives: 'last-day', state: 'running', certainty: 'exact' };
	const obligations = [{ ...base, ...duty } as unknown as Obligation];
	return linesOf(
		scheduleOf(
			'sami',
			{ today: date('2026-11-21'), happened: [], obligations, unpaired: [] },
			{ ...wishes, ...changes }
		)
	);
}

const limit = (showBy: string, lastLawful = showBy, more: object = {}) => ({
	day: showBy,
	worked: { limit: { showBy, lastLawful, ...more } }
});

describe('the family’s own dates', () => {
	test('28, 14, 7, 3 and 1 days before the safe day, on it, and on the last lawful day after it (K17)', () => {
		// The rows of K17: 24 December, 7, 14, 18 and 20 January.
		expect(ofDuty(limit('2027-01-21', '2027-01-22'))).toEqual([
			'2026-12-24T09:00 28-before (safe-day 2027-01-21) 2027-01-06',
			'2027-01-07T09:00 14-before (safe-day 2027-01-21) 2027-01-13',
			'2027-01-14T09:00 7-before (safe-day 2027-01-21) 2027-01-17',
			'2027-01-18T09:00 3-before (safe-day 2027-01-21) 2027-01-19',
			'2027-01-20T09:00 1-before (safe-day 2027-01-21) 2027-01-20',
			'2027-01-21T09:00 on-the-day (safe-day 2027-01-21) 2027-01-21',
			'2027-01-22T09:00 on-the-day (last-day 2027-01-22) 2027-01-22'
		]);
	});

	test.each([
		['2027-02-26', ['2027-01-29', '2027-02-12', '2027-02-19', '2027-02-23', '2027-02-25', '2027-02-26']],
		['2026-08-12', ['2026-07-15', '2026-07-29', '2026-08-05', '2026-08-09', '2026-08-11', '2026-08-12']]
	])('of %s: %s (K17, and the day itself)', (day, days) => {
		expect(ofDuty(limit(day)).map((line) => line.slice(0, 10))).toEqual(days);
	});

	test('a day given in writing is its only one', () => {
		const given = { from: 'tribunal', on: '2027-01-25', counts: true };
		const lines = ofDuty({ ...limit('2027-01-21', '2027-01-22'), day: '2027-01-25', given });
		expect(lines.at(-1)).toBe('2027-01-25T09:00 on-the-day (safe-day 2027-01-25) 2027-01-25');
		expect(lines.some((line) => line.includes('last-day'))).toBe(false);
	});

	test('one that must be done by five is not told of at six that evening', () => {
		const evening = { hours: hoursFrom('18:00', '21:00') };
		const lines = ofDuty(limit('2027-01-21', '2027-01-21', { at: '17:00' }), evening);
		expect(lines.at(-1)).toBe('2027-01-20T18:00 1-before (safe-day 2027-01-21) 2027-01-20');
		expect(ofDuty(limit('2027-01-21'), evening).at(-1)).toBe(
			'2027-01-21T18:00 on-the-day (safe-day 2027-01-21) 2027-01-21'
		);
	});

	test.each([
		[{ ...limit('2027-01-21'), state: 'closed' }, 'it is done'],
		[{ state: 'waiting-for-input' }, 'it has no day yet'],
		[{ ...limit('2027-01-21'), gives: 'first-day' }, 'a right begins: nothing is to be done by then'],
		[{ ...limit('2027-01-21'), gives: 'planning-day' }, 'nobody is late after it']
	])('%j tells nothing: %s', (duty, _why) => expect(ofDuty(duty)).toEqual([]));
});

describe('the dates of others', () => {
	const asked = event('assessment-requested', { sentDate: '2026-11-09', receivedDate: '2026-11-09' }, { by: 'e-mail' });

	test('the day after they pass, and for a fortnight at most', () => {
		// Six weeks from Monday 9 November are over on 21 December.
		expect(told([asked])[0]).toBe('2026-12-22T09:00 late (late-from 2026-12-22) 2027-01-04');
	});

	test('with the letter that asks why', () => {
		const timeline = timelineOf([asked], date('2026-11-21'), lawPack);
		expect(scheduleOf('sami', timeline, wishes).reminders.map(({ rule, letter }) => [rule, letter])).toEqual([
			['ehcna-decision-6w', 'L-1.2'],
			['ehcna-no-plan-16w', 'L-2.3'],
			['ehcna-final-plan-20w', 'L-2.3']
		]);
	});

	test('on the day the rule calls late, when the law lets one pass (OP7)', () => {
		const council = { ...limit('2027-02-14', '2027-02-14', { overdueFrom: '2027-02-16' }), binds: 'local-authority' };
		expect(ofDuty(council)).toEqual(['2027-02-16T09:00 late (late-from 2027-02-16) 2027-03-01']);
	});

	test('every letter named can be written here', () => {
		const named = rules.flatMap(({ id }) => chaserOf(id) ?? []);
		expect(new Set(named)).toEqual(new Set(['L-1.2', 'L-2.3', 'L-5.5', 'L-5.9', 'L-6.2']));
		for (const letter of named) expect(Object.keys(letterKinds)).toContain(letter);
	});
});

describe('meetings and hearings', () => {
	test('a hearing, a fortnight, a week and a day before, and that morning', () => {
		const hearing = told([event('hearing', { on: '2027-03-01' })]).filter((line) => line.includes('(hearing'));
		expect(hearing).toEqual([
			'2027-02-15T09:00 14-before (hearing 2027-03-01) 2027-02-21',
			'2027-02-22T09:00 7-before (hearing 2027-03-01) 2027-02-27',
			'2027-02-28T09:00 1-before (hearing 2027-03-01) 2027-02-28',
			'2027-03-01T09:00 on-the-day (hearing 2027-03-01) 2027-03-01'
		]);
	});

	test.each(['review-meeting', 'mediation-meeting'] as const)(
		'a %s, a week and a day before, and that morning',
		(kind) => {
			const meeting = told([event(kind, { on: '2027-03-01' })]).filter((line) => line.includes('(meeting'));
			expect(meeting.map((line) => line.slice(0, 10))).toEqual(['2027-02-22', '2027-02-28', '2027-03-01']);
		}
	);
});

describe('wishes', () => {
	test('each channel has its own, once', () => {
		const { reminders } = scheduleOf(
			'sami',
			timelineOf([event('mediation-meeting', { on: '2026-11-29' }, {}, { id: 'm/1' })], date('2026-11-21'), lawPack),
			{ ...wishes, channels: ['push', 'text', 'push'] }
		);
		expect(reminders.filter(({ subject }) => subject === 'meeting').map(({ key }) => key)).toEqual(
			['7-before', '1-before', 'on-the-day'].flatMap((occasion) => [
				`sami/m%2f1/meeting/${occasion}/asha/push`,
				`sami/m%2f1/meeting/${occasion}/asha/text`
			])
		);
	});

	test('nobody asked for anything: nothing is sent', () =>
		expect(ofDuty(limit('2027-01-21'), { channels: [] })).toEqual([]));

	test('a week’s reminders go out on its Monday, the last three days on their own', () => {
		// The safe day is a Thursday. 24 December is followed by Monday the 28th, 7 January by the 11th; after the 14th the
		// next Monday is the day of the three-day reminder itself.
		expect(ofDuty(limit('2027-01-21'), { together: 1 })).toEqual([
			'2026-12-28T09:00 28-before (safe-day 2027-01-21) 2027-01-10',
			'2027-01-11T09:00 14-before (safe-day 2027-01-21) 2027-01-17',
			'2027-01-18T09:00 3-before (safe-day 2027-01-21) 2027-01-19',
			'2027-01-20T09:00 1-before (safe-day 2027-01-21) 2027-01-20',
			'2027-01-21T09:00 on-the-day (safe-day 2027-01-21) 2027-01-21'
		]);
		// Late from Tuesday 22 December: told on Monday the 28th.
		expect(ofDuty({ ...limit('2026-12-21'), binds: 'local-authority' }, { together: 1 })).toEqual([
			'2026-12-28T09:00 late (late-from 2026-12-22) 2027-01-10'
		]);
	});

	test.each([
		['08:30', '21:00', { from: '08:30', until: '21:00' }, 'as asked'],
		['19:00', '09:00', usualHours, 'through the night'],
		['09:00', '09:00', usualHours, 'no time at all'],
		['9', 'late', usualHours, 'no times of day']
	])('hours from %s until %s: %j (%s)', (from, until, hours, _why) => {
		expect(hoursFrom(from, until)).toEqual(hours);
	});
});
