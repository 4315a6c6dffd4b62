import { describe, expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { lawPack } from '../law/law-pack.ts';
import { calendarPlan } from './calendar-events.ts';
import type { CalendarPlan, CalendarWish, ExportedEvent } from './calendar-events.ts';
import type { Entry, Journal } from './journal.ts';
import type { Obligation } from './obligation.ts';
import { timelineOf } from './timeline.ts';

function entry(
	id: string,
	event: Omit<Extract<Entry, { kind: 'event' }>, 'id' | 'caseId' | 'recordedAt' | 'recordedBy' | 'kind'>
): Entry {
	return {
		kind: 'event',
		id,
		caseId: 'c1',
		recordedAt: `2026-11-21T09:30:${id.slice(-2)}.000Z`,
		recordedBy: 'a',
		...event
	};
}

/** Received on Monday 9 November 2026: answers are due on 21 December, 1 March and 29 March (K1, Easter Monday). */
const asked = entry('entry-01', {
	event: 'assessment-requested',
	dates: { sentDate: date('2026-11-09'), receivedDate: date('2026-11-09') },
	details: { by: 'e-mail' }
});
/** Came on Friday 18 December 2026: comments are in time until Friday 1 January, the safe day is Thursday 31 December (K3). */
const draft = entry('entry-02', {
	event: 'draft-plan',
	dates: { letterDate: date('2026-12-18'), receivedDate: date('2026-12-18') },
	details: {}
});

function plan(journal: Journal, today: string, wish: Partial<CalendarWish> = {}): CalendarPlan {
	const timeline = timelineOf(journal, date(today), lawPack);
	return calendarPlan({ timeline, exported: [], isDetailed: false, ...wish });
}

/** What is put in the calendar, as `day kind rule`, with the change it is; `-` for what is taken out. */
function told({ events }: CalendarPlan): string[] {
	return events.map(
		({ on, sequence, about }) =>
			`${on} ${about ? `${about.kind} ${about.obligation.rule}` : '-'}${sequence ? ` #${sequence}` : ''}`
	);
}

describe('which day', () => {
	test('others are late from the day after the last lawful one', () => {
		expect(told(plan([asked], '2026-11-21'))).toEqual([
			'2026-12-22 late ehcna-decision-6w',
			'2027-03-02 late ehcna-no-plan-16w',
			'2027-03-30 late ehcna-final-plan-20w'
		]);
	});

	test('the family acts on the safe day, and the last lawful one goes along', () => {
		const { events } = plan([draft], '2026-12-19');
		expect(told({ events, exported: [] })).toEqual(['2026-12-31 act draft-plan-comments-15d']);
		expect(events[0]?.about).toMatchObject({ lastLawful: '2027-01-01', isEstimate: false });
	});

	test('when the safe day has passed, the last lawful one is left', () => {
		expect(told(plan([draft], '2026-12-31'))).toEqual(['2026-12-31 act draft-plan-comments-15d']);
		expect(told(plan([draft], '2027-01-01'))).toEqual(['2027-01-01 last-day draft-plan-comments-15d']);
		expect(told(plan([draft], '2027-01-02'))).toEqual([]);
	});

	test('days gone by and duties done stay out', () => {
		// The draft plan is the answer to the first question, and makes the second one fall away.
		expect(told(plan([asked, draft], '2027-03-01'))).toEqual(['2027-03-30 late ehcna-final-plan-20w']);
	});

	test('a presumed day is an estimate', () => {
		const posted = { ...asked, dates: { sentDate: date('2026-11-09') }, details: { by: 'first-class' } } as Entry;
		expect(plan([posted], '2026-11-21').events[0]?.about?.isEstimate).toBe(true);
	});

	test('one date alone, when one is asked for', () => {
		expect(told(plan([asked], '2026-11-21', { only: 'ehcna-no-plan-16w:entry-01' }))).toEqual([
			'2027-03-02 late ehcna-no-plan-16w'
		]);
		expect(told(plan([asked], '2026-11-21', { only: 'nothing' }))).toEqual([]);
	});
});

describe('a duty of another kind', () => {
	const limit = { showBy: date('2027-01-18'), lastLawful: date('2027-01-20') };
	const given = (counts: boolean) => ({ from: 'tribunal', on: date('2027-02-01'), counts });

	test.each([
		// duty, in the calendar, why
		[{ gives: 'planning-day', binds: 'tribunal', day: '2027-01-20' }, undefined, 'nobody is late after it'],
		[{ gives: 'first-day', day: '2027-01-20' }, undefined, 'nothing is to be done by the day a right begins'],
		[{ gives: 'until', binds: 'local-authority', day: '2027-01-20' }, undefined, 'something holds until then'],
		[
			{ gives: 'last-day', day: '2027-02-01', given: given(true) },
			'2027-02-01 act',
			'the Tribunal gave a day: it counts'
		],
		[
			{ gives: 'last-day', day: '2027-01-18', given: given(false) },
			'2027-01-18 act',
			'a day given that does not count'
		],
		[
			{
				gives: 'last-day',
				binds: 'local-authority',
				day: '2027-01-20',
				worked: { limit: { ...limit, overdueFrom: '2027-01-22' } }
			},
			'2027-01-22 late',
			'the law lets one day pass before it is called late (OP7)'
		],
		[{ gives: 'no-date' }, undefined, 'the law sets no time'],
		[{ gives: 'last-day', day: '2027-01-18', state: 'closed' }, undefined, 'it is done']
	])('%j: %s, for %s', (changes, expected, _why) => {
		const base = { id: 'r:1', rule: 'r', binds: 'family', state: 'running', certainty: 'exact', worked: { limit } };
		const obligations = [{ ...base, ...changes } as unknown as Obligation];
		const timeline = { today: date('2026-11-21'), happened: [], obligations, unpaired: [] };
		const { events } = calendarPlan({ timeline, exported: [], isDetailed: false });
		expect(events.map(({ on, about }) => `${on} ${about?.kind ?? '-'}`)).toEqual(expected ? [expected] : []);
	});
});

describe('the name of an event', () => {
	const [event] = plan([asked], '2026-11-21').events;

	test('is always the same, and tells nothing', () => {
		expect(event?.uid).toMatch(/^[0-9a-f]{32}@waymark$/);
		expect(plan([asked], '2026-11-28').events[0]?.uid).toBe(event?.uid);
		expect(new Set(plan([asked, draft], '2026-12-19').events.map(({ uid }) => uid)).size).toBe(2);
	});

	test('stays when what started the date is corrected, twice', () => {
		const once = { ...asked, id: 'entry-03', replaces: 'entry-01', recordedAt: '2026-11-21T10:00:00.000Z' } as Entry;
		const twice = { ...once, id: 'entry-04', replaces: 'entry-03', recordedAt: '2026-11-21T11:00:00.000Z' } as Entry;
		expect(plan([asked, once, twice], '2026-11-21').events[0]?.uid).toBe(event?.uid);
	});
});

describe('a second export', () => {
	const first = plan([asked], '2026-11-21');
	const again = (journal: Journal, today: string, wish: Partial<CalendarWish> = {}) =>
		plan(journal, today, { exported: first.exported, ...wish });
	/** It was received on the 10th, so every answer is due a day later. */
	const corrected = {
		...asked,
		id: 'entry-03',
		replaces: 'entry-01',
		recordedAt: '2026-11-21T10:00:00.000Z',
		dates: { sentDate: date('2026-11-09'), receivedDate: date('2026-11-10') }
	} as Entry;

	test('of the same dates changes nothing', () => {
		expect(again([asked], '2026-11-22')).toEqual({ events: first.events, exported: first.exported });
	});

	test('of a date that moved raises its number', () => {
		const second = again([asked, corrected], '2026-11-22');
		expect(told(second)).toEqual([
			'2026-12-23 late ehcna-decision-6w #1',
			'2027-03-03 late ehcna-no-plan-16w #1',
			'2027-03-31 late ehcna-final-plan-20w #1'
		]);
		expect(told(plan([asked, corrected], '2026-11-22', { exported: second.exported }))).toEqual(told(second));
	});

	test('with other words raises it too', () => {
		expect(told(again([asked], '2026-11-22', { isDetailed: true }))[0]).toBe('2026-12-22 late ehcna-decision-6w #1');
	});

	test('takes out what went away, once', () => {
		const withdrawn: Entry = { ...stamp('entry-05'), kind: 'withdrawn', replaces: 'entry-01' };
		const second = again([asked, withdrawn], '2026-11-22');
		expect(told(second)).toEqual(['2026-12-22 - #1', '2027-03-02 - #1', '2027-03-30 - #1']);
		expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
		expect(told(plan([asked, withdrawn], '2026-11-23', { exported: second.exported }))).toEqual([]);
		// Told again after all: it comes back with a number higher than the one it was taken out with.
		expect(told(plan([asked], '2026-11-23', { exported: second.exported }))[0]).toBe(
			'2026-12-22 late ehcna-decision-6w #2'
		);
	});

	test('takes out what was done, and leaves what is over', () => {
		expect(told(again([asked, draft], '2026-12-19'))).toEqual([
			'2026-12-31 act draft-plan-comments-15d',
			'2027-03-30 late ehcna-final-plan-20w',
			'2026-12-22 - #1',
			'2027-03-02 - #1'
		]);
		expect(told(again([asked], '2026-12-23'))).toEqual([
			'2027-03-02 late ehcna-no-plan-16w',
			'2027-03-30 late ehcna-final-plan-20w'
		]);
	});

	test('of one date leaves the others as they were given', () => {
		const second = again([asked, corrected], '2026-11-22', { only: 'ehcna-decision-6w:entry-01' });
		expect(told(second)).toEqual(['2026-12-23 late ehcna-decision-6w #1']);
		expect(second.exported.map(({ on, sequence }: ExportedEvent) => [on, sequence])).toEqual([
			['2026-12-23', 1],
			['2027-03-02', 0],
			['2027-03-30', 0]
		]);
	});

	function stamp(id: string) {
		return { id, caseId: 'c1', recordedAt: '2026-11-21T12:00:00.000Z', recordedBy: 'a' };
	}
});
