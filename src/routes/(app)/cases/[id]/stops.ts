import type { Happening } from '$lib/core/cases/happenings.ts';
import type { Obligation, Timeline } from '$lib/core/cases/timeline.ts';
import { daysBetween } from '$lib/core/dates/calendar-date.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { dateOrEstimate } from '$lib/core/dates/working-days.ts';
import type { MaybeDate } from '$lib/core/dates/working-days.ts';
import type { StopKind } from '$lib/ui/Road.svelte';

/** What somebody wants to see of a case. */
export const filters = ['all', 'mine', 'council', 'done'] as const;
export type Filter = (typeof filters)[number];

/** A stop on the road of a case: what happened, today, or what is to come. */
export type CaseStop = { id: string; kind: StopKind } & (
	| {
			happening: Happening;
			/** The dates it ended, told where somebody looks back. */
			ended: readonly Obligation[];
	  }
	| { obligation: Obligation }
	| { today: true }
);

interface Placed {
	on: string;
	order: number;
	stop: CaseStop;
}

/** How far ahead a day is shown on which rights begin or end: told a year before, not ten. */
const farthest = 400;

/** A case in the order of its days, with today in its place. What is done is told by what did it. */
export function stopsOf(timeline: Timeline, filter: Filter = 'all'): readonly CaseStop[] {
	const placed = filter === 'done' ? lookingBack(timeline) : lookingAhead(timeline, filter);
	return placed.sort((a, b) => compare(a.on, b.on) || a.order - b.order).map(({ stop }) => stop);
}

function lookingAhead(timeline: Timeline, filter: Filter): Placed[] {
	const { today } = timeline;
	const open = openIn(timeline, filter).filter(({ day, gives }) => gives === 'last-day' || isNear(day, today));
	return [
		...(filter === 'all' ? happenedIn(timeline) : []),
		{ on: today, order: 1, stop: { id: 'today', kind: 'now', today: true } },
		...open.map(placedAt)
	];
}

/** What happened with the dates it ended, and the days that have gone by on their own. */
function lookingBack(timeline: Timeline): Placed[] {
	const { obligations, happened } = timeline;
	const endedBy = (id: string) => obligations.filter(({ closed }) => closed?.by.id === id);
	const told = happened.filter(({ event, id }) => event !== 'born' || endedBy(id).length > 0);
	const gone = obligations.filter(
		({ gone, gives, day }) => gone && day && (gives === 'first-day' || gives === 'until')
	);
	return [...told.map((one) => placedOn(one, endedBy(one.id))), ...gone.map(placedAt)];
}

/** What the law says of this case without giving a day. */
export function withoutDay(timeline: Timeline, filter: Filter): readonly Obligation[] {
	return filter === 'done' ? [] : openIn(timeline, filter).filter(({ certainty }) => certainty === 'no-clock');
}

function openIn({ obligations }: Timeline, filter: Filter): readonly Obligation[] {
	return obligations.filter(
		({ state, binds }) => state !== 'closed' && (filter === 'all' || (filter === 'mine') === (binds === 'family'))
	);
}

function happenedIn({ happened }: Timeline): Placed[] {
	return happened.filter(({ event }) => event !== 'born').map((one) => placedOn(one, []));
}

function placedOn(happening: Happening, ended: readonly Obligation[]): Placed {
	return { on: happening.on, order: 0, stop: { id: happening.id, kind: 'done', happening, ended } };
}

/** What has no day yet comes last. */
function placedAt(obligation: Obligation): Placed {
	const { id, day } = obligation;
	return {
		on: day ? dateOrEstimate(day) : '9999',
		order: 2,
		stop: { id, kind: kindOf(obligation), obligation }
	};
}

function isNear(day: MaybeDate | undefined, today: CalendarDate): boolean {
	return day !== undefined && daysBetween(today, dateOrEstimate(day)) <= farthest;
}

function kindOf({ state, certainty }: Obligation): StopKind {
	if (state === 'closed') return 'done';
	if (state === 'overdue') return 'late';
	return certainty === 'depends' || state === 'waiting-for-input' ? 'maybe' : 'to-come';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
