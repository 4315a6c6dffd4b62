import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Decider, ExclusionKind, ProblemId, RouteId, Setting, Urgency, Want } from './names.ts';

/** What was tried already, when no entry of the journal tells it. */
export interface Tried {
	route: RouteId;
	on?: CalendarDate;
	/** How it ended, when it did. `turned-down`: the other side did not want it. `no-answer`: the time for it has passed. */
	ended?: 'answered' | 'no-answer' | 'turned-down';
	endedOn?: CalendarDate;
}

/** What somebody tells about a disagreement (journeys.md 7.1). All but the problems may be left out. */
export interface Ask {
	problems: readonly ProblemId[];
	decidedBy?: Decider;
	setting?: Setting;
	hasPlan?: boolean;
	exclusion?: ExclusionKind;
	wants?: readonly Want[];
	urgent?: readonly Urgency[];
	tried?: readonly Tried[];
	/** An appeal about the same thing was sent already. */
	appealed?: boolean;
	/** The Ombudsman was asked about the same thing already. */
	askedOmbudsman?: boolean;
	/** A condition about transport stands in Section I. */
	transportInSectionI?: boolean;
}
