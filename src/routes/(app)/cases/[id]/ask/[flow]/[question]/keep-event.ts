import { correct, record } from '$lib/client/journal/index.ts';
import type { Along } from '$lib/client/journal/index.ts';
import type { Happening } from '$lib/core/cases/happenings.ts';
import type { AnswerValue, NewEntry } from '$lib/core/cases/journal.ts';
import { parseDate } from '$lib/core/dates/calendar-date.ts';
import { eventDays, eventFor } from '$lib/core/flows/event-days.ts';

/** An event to be written down because a question asked for its day, in place of an older one when there is one. */
export interface EventToRecord {
	entry: Extract<NewEntry, { kind: 'event' }>;
	corrects?: string;
}

/** The event whose day a question asks for; nothing when it asks for anything else. */
export function eventToRecord(
	question: string,
	value: AnswerValue,
	happened: readonly Happening[]
): EventToRecord | undefined {
	const day = eventDays[question];
	const on = typeof value === 'string' ? parseDate(value) : undefined;
	if (!day || !on) return undefined;
	const known = eventFor(question, happened);
	if (!known) return { entry: { kind: 'event', event: day.events[0], dates: { [day.date]: on }, details: {} } };
	const { event, dates, details, id } = known;
	return { entry: { kind: 'event', event, dates: { ...dates, [day.date]: on }, details }, corrects: id };
}

export async function keepEvent(caseId: string, { entry, corrects }: EventToRecord, along: Along) {
	return corrects === undefined ? record(caseId, [entry], along) : correct(caseId, corrects, entry, along);
}
