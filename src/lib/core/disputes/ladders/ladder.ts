import type { EventKind } from '../../cases/events.ts';
import type { Happening } from '../../cases/happenings.ts';
import type { Setting } from '../names.ts';
import type { RouteId } from '../names.ts';
import type { StatementId } from '../statements/index.ts';

/** One rung: who answers, by when, and what comes after. */
export interface Stage {
	id: StageId;
	route: RouteId;
	letters: readonly string[];
	/** The family’s own time to take this stage. */
	own?: string;
	/** The times of the other side while it runs. */
	theirs?: readonly string[];
	/** The entry that begins it, when the journal can tell. */
	begins?(event: Happening): boolean;
	/** The entry that ends it. Only what belongs to the beginning. */
	ends?(event: Happening): boolean;
	/** The entry to write down when it begins, and when an answer comes. */
	log?: EventKind;
	logAnswer?: EventKind;
	/** What starts the stage after it. */
	next: StatementId;
	/** What to know of its times. */
	says: readonly StatementId[];
}

export const stageIds = [
	'talk',
	'written',
	'governors',
	'panel',
	'college',
	'provider',
	'government-school',
	'government-academy',
	'government-independent',
	'government-college',
	'inspectors',
	'council-first',
	'council-final',
	'ombudsman',
	'care-manager',
	'care-investigation',
	'care-panel',
	'health-body',
	'health-ombudsman',
	'data-request',
	'data-complaint',
	'data-watchdog',
	'exclusion-governors',
	'exclusion-panel',
	'exclusion-claim',
	'admission-panel',
	'transport-first',
	'transport-second',
	'budget-review'
] as const;
export type StageId = (typeof stageIds)[number];

export const ladderIds = [
	'maintained-school',
	'academy',
	'independent-school',
	'college',
	'nursery',
	'council',
	'council-social-care',
	'health',
	'data',
	'exclusion',
	'admission',
	'transport',
	'personal-budget'
] as const;
export type LadderId = (typeof ladderIds)[number];

export interface Ladder {
	id: LadderId;
	setting?: Setting;
	stages: readonly Stage[];
}
