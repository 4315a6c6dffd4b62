import fc from 'fast-check';
import { eventKinds, eventSpecs } from '../../src/lib/core/cases/events.ts';
import type { EventKind, EventSpec } from '../../src/lib/core/cases/events.ts';
import type { Entry, EventEntry } from '../../src/lib/core/cases/journal.ts';
import { addDays, date } from '../../src/lib/core/dates/calendar-date.ts';

const base = { caseId: 'sami', recordedBy: 'this-phone' };
const recordedAt = fc
	.integer({ min: 0, max: 100_000 })
	.map((seconds) => new Date(Date.UTC(2026, 10, 21) + seconds * 1000).toISOString());

/** Days around today, so that seasons, weekends and unknown years are all met. */
export const anyDay = fc.integer({ min: 0, max: 4 * 365 }).map((days) => addDays(date('2025-06-01'), days));

/** Any event, with its days and details as the list of events has them. */
export const anyEvent: fc.Arbitrary<EventEntry> = fc.constantFrom(...eventKinds).chain(eventOf);

function eventOf(kind: EventKind): fc.Arbitrary<EventEntry> {
	const spec: EventSpec = eventSpecs[kind];
	const needed = Object.keys(spec.dates).filter((name) => spec.dates[name]);
	const dates = fc.record(Object.fromEntries(Object.keys(spec.dates).map((name) => [name, anyDay])), {
		requiredKeys: needed
	});
	const details = fc.record(
		Object.fromEntries(
			Object.entries(spec.details).map(([name, options]) => [
				name,
				options === 'words'
					? fc.constantFrom('ehcna-decision-6w', 'appeal-window-2m-1m', 'words')
					: fc.constantFrom(...options)
			])
		),
		{ requiredKeys: [] }
	);
	return fc
		.record({ id: fc.uuid(), recordedAt, dates, details })
		.map((told) => ({ ...base, ...told, kind: 'event', event: kind }) as EventEntry);
}

const anyBirth: fc.Arbitrary<Entry> = fc
	.record({ id: fc.uuid(), recordedAt, days: fc.integer({ min: 0, max: 9000 }) })
	.map(({ days, ...told }) => ({
		...base,
		...told,
		kind: 'answer',
		question: 'born-on',
		value: addDays(date('2001-01-01'), days)
	}));

/** A case of some events, with or without a date of birth, some of them linked to one another. */
export const anyJournal: fc.Arbitrary<readonly Entry[]> = fc
	.tuple(fc.array(anyEvent, { maxLength: 25 }), fc.array(anyBirth, { maxLength: 2 }), fc.infiniteStream(fc.nat()))
	.map(([events, births, numbers]) => [...births, ...events.map((event) => linked(event, events, numbers))]);

function linked(event: EventEntry, events: readonly EventEntry[], numbers: Iterator<number>): EventEntry {
	const number = Number(numbers.next().value);
	const other = events[number % (events.length * 4)];
	return other && other !== event ? { ...event, of: other.id } : event;
}
