import type { Happening } from '$lib/core/cases/happenings.ts';
import type { Obligation, Timeline } from '$lib/core/cases/timeline.ts';
import { daysBetween } from '$lib/core/dates/calendar-date.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { dateOrEstimate } from '$lib/core/dates/working-days.ts';
import type { MaybeDate } from '$lib/core/dates/working-days.ts';
import type { StopKind } from '$lib/ui/Road.svelte';

/** A stop on the road of a case: what happened, today, or what is to come. */
export type CaseStop = { id: string; kind: StopKind } & (
	{ happening: Happening } | { obligation: Obligation } | { today: true }
);

/** How far ahead a day is shown on which rights begin or end: told a year before, not ten. */
const farthest = 400;

/** Everything of a case in the order of its days, with today in its place. What is done is told by what did it. */
export function stopsOf({ happened, obligations, today }: Timeline): readonly CaseStop[] {
	const open = obligations.filter(
		({ state, day, gives }) => state !== 'closed' && (gives === 'last-day' ? true : isNear(day, today))
	);
	const told = happened.filter(({ event }) => event !== 'born');
	const placed = [
		...told.map((happening) => ({
			on: happening.on as string,
			order: 0,
			stop: { id: happening.id, kind: 'done', happening } as CaseStop
		})),
		{ on: today as string, order: 1, stop: { id: 'today', kind: 'now', today: true } as CaseStop },
		...open.map((obligation) => ({
			on: dayOf(obligation),
			order: 2,
			stop: { id: obligation.id, kind: kindOf(obligation), obligation } as CaseStop
		}))
	];
	return placed.sort((a, b) => compare(a.on, b.on) || a.order - b.order).map(({ stop }) => stop);
}

function isNear(day: MaybeDate | undefined, today: CalendarDate): boolean {
	return day !== undefined && daysBetween(today, dateOrEstimate(day)) <= farthest;
}

/** What has no day yet comes last. */
function dayOf({ day }: Obligation): string {
	return day ? dateOrEstimate(day) : '9999';
}

function kindOf({ state, certainty }: Obligation): StopKind {
	if (state === 'overdue') return 'late';
	return certainty === 'depends' ? 'maybe' : 'to-come';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
