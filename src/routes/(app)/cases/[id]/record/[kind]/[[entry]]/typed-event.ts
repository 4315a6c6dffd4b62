import type { DraftValue } from '$lib/client/journal/index.ts';
import { eventSpecs } from '$lib/core/cases/events.ts';
import type { EventKind, EventSpec } from '$lib/core/cases/events.ts';
import type { EventEntry } from '$lib/core/cases/journal.ts';
import { partsOf } from '$lib/core/dates/calendar-date.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { readTypedDate } from '$lib/core/dates/typed-date.ts';
import type { TypedDate, TypedDateProblem } from '$lib/core/dates/typed-date.ts';

/** What stands in the boxes of an event's form, by their names: `letterDate-day`, `by`. */
export type TypedEvent = Readonly<Record<string, string>>;

export interface ReadEvent {
	dates: Record<string, CalendarDate>;
	details: Record<string, string>;
	/** What cannot be taken, by the date it is about. */
	problems: Record<string, TypedDateProblem>;
}

export function specOf(kind: EventKind): EventSpec {
	return eventSpecs[kind];
}

export function typedDate(typed: TypedEvent, name: string): TypedDate {
	return { day: typed[`${name}-day`] ?? '', month: typed[`${name}-month`] ?? '', year: typed[`${name}-year`] ?? '' };
}

export function withDate(typed: TypedEvent, name: string, { day, month, year }: TypedDate): TypedEvent {
	return { ...typed, [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

/** The boxes as they are kept: what is being typed, or what an entry said that is to be corrected. */
export function typedEvent(draft: DraftValue | undefined, corrected: EventEntry | undefined): TypedEvent {
	if (draft && typeof draft === 'object' && !Array.isArray(draft)) return draft as TypedEvent;
	if (!corrected) return {};
	const dates = Object.entries(corrected.dates).reduce<TypedEvent>((typed, [name, on]) => {
		const { day, month, year } = partsOf(on);
		return withDate(typed, name, { day: String(day), month: String(month), year: String(year) });
	}, {});
	return { ...dates, ...corrected.details };
}

/** A date that may be left out is no problem when all its boxes are empty. */
export function readEvent(kind: EventKind, typed: TypedEvent): ReadEvent {
	const spec = specOf(kind);
	const event: ReadEvent = { dates: {}, details: {}, problems: {} };
	for (const [name, isRequired] of Object.entries(spec.dates)) {
		const read = readTypedDate(typedDate(typed, name));
		if (read.ok) event.dates[name] = read.on;
		else if (isRequired || read.problem.kind !== 'empty') event.problems[name] = read.problem;
	}
	for (const name of Object.keys(spec.details)) {
		const detail = typed[name];
		if (detail) event.details[name] = detail;
	}
	return event;
}
