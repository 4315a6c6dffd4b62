import { date } from '../../src/lib/core/dates/calendar-date.ts';
import type { EventKind } from '../../src/lib/core/cases/events.ts';
import type { Entry, EventEntry, Journal } from '../../src/lib/core/cases/journal.ts';
import { timelineOf } from '../../src/lib/core/cases/timeline.ts';
import type { Obligation, Timeline } from '../../src/lib/core/cases/timeline.ts';
import { lawPack } from '../../src/lib/core/law/law-pack.ts';

// Asha's case, as short to tell as it can be.

export interface More {
	id?: string;
	of?: string;
	replaces?: string;
	recordedAt?: string;
}

let told = 0;

/** An event on its day: `event('plan-refused', { letterDate: '2026-10-01' })`. */
export function event(
	kind: EventKind,
	dates: Record<string, string>,
	details: Record<string, string> = {},
	{ id, of, replaces, recordedAt }: More = {}
): EventEntry {
	told += 1;
	return {
		kind: 'event',
		id: id ?? `${kind}-${told}`,
		caseId: 'sami',
		recordedAt: recordedAt ?? `2026-11-21T10:00:${String(told % 60).padStart(2, '0')}.000Z`,
		recordedBy: 'this-phone',
		event: kind,
		dates: Object.fromEntries(Object.entries(dates).map(([name, on]) => [name, date(on)])),
		details,
		...(of && { of }),
		...(replaces && { replaces })
	};
}

export function bornOn(dob: string): Entry {
	const base = { id: 'answer-born', caseId: 'sami', recordedAt: '2026-11-21T09:00:00.000Z', recordedBy: 'this-phone' };
	return { ...base, kind: 'answer', question: 'born-on', value: dob };
}

export function timeline(journal: Journal, today = '2026-11-21'): Timeline {
	return timelineOf(journal, date(today), lawPack);
}

/** All duties of one rule, in the order of the days that started them. */
export function dutiesIn(journal: Journal, rule: string, today?: string): readonly Obligation[] {
	const found = timeline(journal, today).obligations.filter((one) => one.rule === rule);
	return [...found].sort((a, b) => (a.startedBy.on < b.startedBy.on ? -1 : 1));
}

/** The one duty of a rule; it is a fault of the test when there is none or more. */
export function dutyIn(journal: Journal, rule: string, today?: string): Obligation {
	const [only, ...others] = dutiesIn(journal, rule, today);
	if (!only || others.length > 0) throw new Error(`${rule}: ${others.length + (only ? 1 : 0)} duties`);
	return only;
}
