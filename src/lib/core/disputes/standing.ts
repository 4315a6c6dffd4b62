import type { Happening } from '../cases/happenings.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { StatementId } from './statements/index.ts';

/** Whether a way can be taken today. */
export type Standing =
	| { state: 'open'; underWay?: true; by?: Happening }
	/** What opens it. */
	| { state: 'not-yet'; opens: readonly StatementId[] }
	/** What shut it, and since when. */
	| { state: 'shut'; why: StatementId; since?: CalendarDate }
	/** Its time has passed: how to ask for it all the same. */
	| { state: 'open-late'; askFor: readonly StatementId[]; since?: CalendarDate };

export const open: Standing = { state: 'open' };

/** It was begun already: by something in the journal, or so they say. */
export function underWay(by?: Happening): Standing {
	return { state: 'open', underWay: true, ...(by && { by }) };
}

export function notYet(...opens: readonly StatementId[]): Standing {
	return { state: 'not-yet', opens };
}

export function shut(why: StatementId, since?: CalendarDate): Standing {
	return { state: 'shut', why, ...(since && { since }) };
}

export function openLate(askFor: readonly StatementId[], since?: CalendarDate): Standing {
	return { state: 'open-late', askFor, ...(since && { since }) };
}
