import { calendarPlan } from '../cases/calendar-events.ts';
import type { ExportedEvent } from '../cases/calendar-events.ts';
import type { Timeline } from '../cases/timeline.ts';

/** Whether the calendar was given the dates there are: nothing to give, nothing given yet, not as they are now, or all. */
export type CalendarStanding = 'nothing' | 'none' | 'stale' | 'current';

export function calendarStanding(timeline: Timeline, exported: readonly ExportedEvent[]): CalendarStanding {
	const { events } = calendarPlan({ timeline, exported, isDetailed: false });
	const given = new Map(exported.map((event) => [event.uid, event]));
	const isGiven = events.every(({ uid, sequence }) => given.get(uid)?.sequence === sequence);
	if (!isGiven) return exported.some(({ isCancelled }) => !isCancelled) ? 'stale' : 'none';
	return events.length === 0 ? 'nothing' : 'current';
}
