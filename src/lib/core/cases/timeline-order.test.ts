import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyEvent, anyJournal } from '../../../../tests/helpers/any-journal.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import { lawPack } from '../law/law-pack.ts';
import type { Entry } from './journal.ts';
import { timelineOf } from './timeline.ts';
import type { Obligation, Timeline } from './timeline.ts';

// What holds for every case, whatever was told, in whatever order it arrived.

/** What a family sees, without the names of the entries it came from. */
function seen({ happened, obligations }: Timeline) {
	const bare = ({ state, rule, day, closed, gone, waitsFor, startedBy, given }: Obligation) => [
		rule,
		startedBy.event,
		startedBy.on,
		state,
		day,
		gone,
		waitsFor,
		closed && [closed.how, closed.by.event, closed.by.on, closed.daysLate],
		given && [given.on, given.counts]
	];
	return { happened: happened.map(({ event, on }) => [event, on]), obligations: obligations.map(bare) };
}

const shuffled = (journal: readonly Entry[], order: readonly number[]) =>
	journal
		.map((entry, index) => [order[index % order.length] ?? 0, index, entry] as const)
		.sort(([a, i], [b, j]) => a - b || j - i)
		.map(([, , entry]) => entry);

const anyOrder = fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 30 });

test('entries may arrive in any order', () => {
	fc.assert(
		fc.property(anyJournal, anyDay, anyOrder, (journal, today, order) => {
			expect(timelineOf(shuffled(journal, order), today, lawPack)).toEqual(timelineOf(journal, today, lawPack));
		}),
		{ numRuns: 300 }
	);
});

test('correcting an entry is the same as having told it right at first', () => {
	fc.assert(
		fc.property(anyJournal, anyEvent, anyEvent, anyDay, (journal, wrong, right, today) => {
			const corrected = [...journal, wrong, { ...right, replaces: wrong.id }];
			const afresh = [...journal, { ...right, id: wrong.id }];
			expect(seen(timelineOf(corrected, today, lawPack))).toEqual(seen(timelineOf(afresh, today, lawPack)));
		}),
		{ numRuns: 300 }
	);
});

test('correcting an entry keeps the names of the duties it starts', () => {
	fc.assert(
		fc.property(anyEvent, fc.uuid(), anyDay, (told, id, today) => {
			const corrected = [told, { ...told, id, replaces: told.id, recordedAt: '2027-01-01T00:00:00.000Z' }];
			const ids = (journal: readonly Entry[]) => timelineOf(journal, today, lawPack).obligations.map((one) => one.id);
			expect(ids(corrected)).toEqual(ids([told]));
		}),
		{ numRuns: 200 }
	);
});

test('taking an entry back is the same as never having told it', () => {
	fc.assert(
		fc.property(anyJournal, anyEvent, fc.uuid(), anyDay, (journal, wrong, id, today) => {
			const back: Entry = {
				kind: 'withdrawn',
				id,
				caseId: 'sami',
				recordedBy: 'x',
				recordedAt: wrong.recordedAt,
				replaces: wrong.id
			};
			expect(timelineOf([back, ...journal, wrong], today, lawPack)).toEqual(timelineOf(journal, today, lawPack));
		}),
		{ numRuns: 200 }
	);
});

test('every duty has a name of its own, a state that fits, and a day that fits', () => {
	fc.assert(
		fc.property(anyJournal, anyDay, (journal, today) => {
			const { obligations } = timelineOf(journal, today, lawPack);
			expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length);
			for (const one of obligations) fits(one, today);
		}),
		{ numRuns: 500 }
	);
});

function fits(one: Obligation, today: string): void {
	const { state, day, closed, gone, waitsFor, problems, worked, certainty, given, pastSafeDay } = one;
	expect(state === 'closed', one.id).toBe(closed !== undefined || gone !== undefined);
	expect(certainty === 'no-clock', one.id).toBe(lawPack.find(one.rule)?.due === undefined);
	expect(certainty === 'depends', one.id).toBe(!day && certainty !== 'no-clock');
	if (waitsFor || problems) expect(['waiting-for-input', 'closed']).toContain(state);
	if (state === 'waiting-for-input') expect(waitsFor ?? problems, one.id).toBeDefined();
	if (worked && !given?.counts) expect(day, one.id).toBeDefined();
	if (state === 'running' && day) expect(dateOrEstimate(day) > today, one.id).toBe(true);
	if (state === 'due-today' && day) expect(dateOrEstimate(day)).toBe(today);
	if (state === 'overdue' && day) expect(dateOrEstimate(day) < today, one.id).toBe(true);
	if (pastSafeDay && day) expect(dateOrEstimate(day) < today, one.id).toBe(true);
	if (closed?.daysLate !== undefined) expect(closed.daysLate).toBeGreaterThan(0);
}

test('nothing that was told is lost: each event happened, once', () => {
	fc.assert(
		fc.property(anyJournal, anyDay, (journal, today) => {
			const events = journal.filter(({ kind }) => kind === 'event');
			const { happened } = timelineOf(journal, today, lawPack);
			expect(happened.filter(({ id }) => events.some((entry) => entry.id === id))).toHaveLength(events.length);
		}),
		{ numRuns: 200 }
	);
});
