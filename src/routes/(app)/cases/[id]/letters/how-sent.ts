import type { DraftValue } from '$lib/client/journal/index.ts';
import { eventSpecs } from '$lib/core/cases/events.ts';
import { partsOf } from '$lib/core/dates/calendar-date.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { readTypedDate } from '$lib/core/dates/typed-date.ts';
import type { TypedDate, TypedDateProblem } from '$lib/core/dates/typed-date.ts';

/** The ways a letter can go. */
export const ways = eventSpecs['assessment-requested'].details.by;
export type Way = (typeof ways)[number];

/** How and when a letter went. */
export interface HowSent {
	by: Way;
	sentOn: CalendarDate;
	afterFive: boolean;
}

/** What stood in which draft's boxes when it was written down. */
export type Settled = Readonly<Record<string, DraftValue>>;

/** What stands in the boxes. */
export interface TypedHowSent extends TypedDate {
	by: string;
	afterFive: string;
}

export interface HowSentProblems {
	by?: true;
	date?: TypedDateProblem;
}

/** What the boxes hold before anything is typed: a letter is mostly logged on the day it goes. */
export function usualHowSent(on: CalendarDate, kept?: { by: string; afterFive?: boolean }): TypedHowSent {
	const { day, month, year } = partsOf(on);
	const boxes = { day: String(day), month: String(month), year: String(year) };
	return { ...boxes, by: kept?.by ?? '', afterFive: kept?.afterFive ? 'yes' : 'no' };
}

export function typedHowSent(draft: DraftValue | undefined, usual: TypedHowSent): TypedHowSent {
	const kept = draft && typeof draft === 'object' && !Array.isArray(draft) ? (draft as Record<string, string>) : {};
	return { ...usual, ...kept };
}

export function readHowSent(
	typed: TypedHowSent
): { ok: true; value: HowSent } | { ok: false; problems: HowSentProblems } {
	const by = ways.find((way) => way === typed.by);
	const on = readTypedDate(typed);
	if (by && on.ok) return { ok: true, value: { by, sentOn: on.on, afterFive: typed.afterFive === 'yes' } };
	return { ok: false, problems: { ...(!by && { by: true }), ...(!on.ok && { date: on.problem }) } };
}
