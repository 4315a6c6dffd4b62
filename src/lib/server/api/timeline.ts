import { readEntry } from '../../core/cases/entry-check.ts';
import type { EventEntry, Journal } from '../../core/cases/journal.ts';
import type { Obligation } from '../../core/cases/obligation.ts';
import { timelineOf } from '../../core/cases/timeline.ts';
import { parseDate } from '../../core/dates/calendar-date.ts';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import { isKnown } from '../../core/dates/working-days.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import { today as todayInEngland } from '../context.ts';
import { flat } from './dates.ts';
import { refuse } from './problem.ts';
import type { FieldProblem } from './problem.ts';

const mostEntries = 500;

/** POST /api/v1/timeline: everything that dated entries lead to, as of a day. */
export function answerTimeline(body: Readonly<Record<string, unknown>>) {
	const today = readToday(body.today);
	const journal = readEntries(body.entries);
	const { happened, obligations, unpaired } = timelineOf(journal, today, lawPack);
	return {
		today,
		lawVersion: lawPack.version,
		calendarVersion: lawPack.calendar.version,
		happened: happened.map(({ id, event, on }) => ({ id, event, on })),
		obligations: obligations.map(asData),
		unpaired: unpaired.map(({ id }) => id)
	};
}

function asData({
	id,
	rule,
	binds,
	gives,
	state,
	certainty,
	startedBy,
	day,
	worked,
	closed,
	given,
	waitsFor,
	...more
}: Obligation) {
	return {
		id,
		rule,
		binds,
		gives,
		state,
		certainty,
		startedBy: startedBy.id,
		day: day && isKnown(day) ? day : null,
		pastSafeDay: more.pastSafeDay ?? false,
		askAnAdviser: more.asksAdviser ?? false,
		waitsFor: waitsFor ?? [],
		closed: closed ? { by: closed.by.id, how: closed.how, daysLate: closed.daysLate ?? null } : null,
		given: given ? { by: given.by.id, from: given.from, on: given.on, counts: given.counts } : null,
		dates: worked ? flat(worked) : null
	};
}

/** The day a call looks at: today in England when it names none. */
export function readToday(given: unknown): CalendarDate {
	if (given === undefined) return todayInEngland();
	const on = typeof given === 'string' ? parseDate(given) : undefined;
	if (!on) throw wrong([{ field: 'today', kind: 'not-a-date', detail: 'Give a day as YYYY-MM-DD.' }]);
	return on;
}

/** The entries of a call as a journal. */
export function readEntries(given: unknown): Journal {
	if (!Array.isArray(given))
		throw wrong([{ field: 'entries', kind: 'not-a-list', detail: 'Give the entries as a list.' }]);
	if (given.length > mostEntries) {
		throw wrong([{ field: 'entries', kind: 'too-many', detail: `${mostEntries} entries at most.` }]);
	}
	const errors: FieldProblem[] = [];
	const journal = given.flatMap((entry: unknown, index) => {
		const read = readEntry(completed(entry, index));
		if (read.ok) return [read.value as EventEntry];
		errors.push(
			...read.faults.map(({ at, is }) => ({
				field: `entries.${index}${at && `.${at}`}`,
				kind: is,
				detail: 'See the OpenAPI document.'
			}))
		);
		return [];
	});
	const ids = journal.map(({ id }) => id);
	const doubled = ids.findIndex((id, index) => ids.indexOf(id) !== index);
	if (doubled >= 0)
		errors.push({ field: `entries.${doubled}.id`, kind: 'doubled', detail: 'Two entries have this id.' });
	if (errors.length > 0) throw wrong(errors);
	return journal;
}

/** An entry as a caller writes it has an event and its days; the rest is made up for it. */
function completed(entry: unknown, index: number): unknown {
	if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
	const order = String(index).padStart(3, '0');
	return {
		id: `entry-${index}`,
		details: {},
		...entry,
		kind: 'event',
		caseId: 'call',
		recordedAt: `2000-01-01T00:00:00.${order}Z`,
		recordedBy: 'caller'
	};
}

function wrong(errors: readonly FieldProblem[]) {
	return refuse(400, 'The entries cannot be read', errors[0]?.detail ?? '', errors);
}
