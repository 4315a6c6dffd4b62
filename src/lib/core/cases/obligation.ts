import type { CalendarDate } from '../dates/calendar-date.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { ClosureWindow } from '../law/conventions/closure-window.ts';
import type { DutyState } from '../law/conventions/state-of.ts';
import type { Receipt } from '../law/receipt.ts';
import type { Actor, Exception, Gives } from '../law/rule.ts';
import type { FactProblem, Worked } from '../law/work-out.ts';
import type { Happening } from './happenings.ts';

export type { DutyState } from '../law/conventions/state-of.ts';

/**
 * How far its date can be leaned on: exact when the days given are right; an estimate; it hangs on a day not given; or
 * the law sets no time.
 */
export type Certainty = 'exact' | 'estimate' | 'depends' | 'no-clock';

/** A day the Tribunal or the council gave in writing for something a rule sets a time for. */
export interface GivenDay {
	by: Happening;
	from: 'tribunal' | 'council';
	on: CalendarDate;
	/** It is the day shown. A council cannot give time that is not its own to give: then it is only told of. */
	counts: boolean;
}

/** Something that may excuse a delay. It moves no date: a council may say it, and has to show it. */
export interface Excuse {
	exception: Exception;
	by: Happening;
	/** For a closed school: when the head must have been asked. */
	window?: ClosureWindow;
}

/** What ended a duty, and whether it was done, fell away or gave way to another. */
export interface Closed {
	by: Happening;
	how: 'met' | 'ended' | 'superseded';
	/** How many days after the last lawful day it was done. */
	daysLate?: number;
}

/** Something somebody has to do by a day, worked out from the journal and never stored. */
export interface Obligation {
	/** Stays the same as long as the entry that started it does, however often that is corrected. */
	id: string;
	rule: string;
	binds: Actor;
	/** What its day is: a last day to act, a first day, a day to plan by, or none. */
	gives: Gives;
	startedBy: Happening;
	state: DutyState;
	certainty: Certainty;
	/** The day to show large: the safe day when the family must act, the last lawful one when somebody else must. */
	day?: MaybeDate;
	/** The safe day has passed, but the law still allows the act today. */
	pastSafeDay?: true;
	/** Some of the rule is known from memory only: wherever the date is shown, so is "check with an adviser". */
	asksAdviser?: true;
	/** Closed by time alone: a first day has come, or a day after which nobody is late has gone. */
	gone?: 'reached' | 'passed';
	worked?: Worked;
	/** Facts without which no date can be told yet. */
	waitsFor?: readonly string[];
	/** Why the days given lead to no date. */
	problems?: readonly FactProblem[];
	/** The presumption of receipt the date rests on. */
	receipt?: Receipt;
	given?: GivenDay;
	mayExcuse?: readonly Excuse[];
	/** What ended it, and whether it was done or fell away. */
	closed?: Closed;
}
