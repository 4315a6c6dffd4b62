import { addDays, date } from '../../src/lib/core/dates/calendar-date.ts';
import type { EventKind } from '../../src/lib/core/cases/events.ts';
import type { Entry, Journal } from '../../src/lib/core/cases/journal.ts';

/** What a long case goes through, in turn: a kind, the names of its days, and its details. */
const course: readonly (readonly [EventKind, readonly string[], Record<string, string>?])[] = [
	['assessment-requested', ['sentDate'], { by: 'e-mail' }],
	['assessment-refused', ['letterDate', 'receivedDate']],
	['mediation-adviser-told', ['on'], { wants: 'certificate-only' }],
	['mediation-certificate', ['certificateDate']],
	['appeal-sent', ['sentDate'], { about: 'more' }],
	['appeal-registered', ['letterDate', 'directedDate']],
	['appeal-conceded', ['on'], { what: 'assess' }],
	['assessment-agreed', ['letterDate']],
	['advice-asked', ['receivedDate']],
	['advice-given', ['on']],
	['draft-plan', ['letterDate', 'receivedDate']],
	['comments-sent', ['sentDate']],
	['school-consulted', ['receivedDate']],
	['final-plan', ['letterDate'], { about: 'more' }],
	['complaint-sent', ['sentDate'], { stage: '1' }],
	['complaint-acknowledged', ['on']],
	['review-meeting', ['on']],
	['review-decision', ['letterDate'], { decision: 'amend' }],
	['amendment-notice', ['letterDate']],
	['amended-plan', ['letterDate'], { about: 'section-i-only' }]
];

/** A case of so many entries, one in eight of them correcting the one before. */
export function journalOf(entries: number, seed = 0): Journal {
	const journal: Entry[] = [{ ...base(0, seed), kind: 'answer', question: 'born-on', value: '2012-09-23' }];
	let on = addDays(date('2021-01-04'), seed % 365);
	for (let index = 1; index < entries; index += 1) {
		const [event, days, details = {}] = course[(index - 1) % course.length] ?? ['other-letter', ['letterDate']];
		on = addDays(on, 9 + ((index + seed) % 14));
		const told = { ...base(index, seed), kind: 'event', event, dates: datesOf(days, on), details } as const;
		const isCorrection = index % 8 === 7 && index > 1;
		journal.push(isCorrection ? { ...told, replaces: `${seed}-${index - 1}` } : told);
	}
	return journal;
}

function datesOf(names: readonly string[], on: ReturnType<typeof date>) {
	return Object.fromEntries(names.map((name, place) => [name, addDays(on, place * 2)]));
}

function base(index: number, seed: number) {
	const minute = String(index % 60).padStart(2, '0');
	return {
		id: `${seed}-${index}`,
		caseId: 'bench',
		recordedAt: `2026-11-21T10:${minute}:00.000Z`,
		recordedBy: 'bench'
	};
}
