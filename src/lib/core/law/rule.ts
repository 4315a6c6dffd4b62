import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Calendar } from '../dates/holidays.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { Citation } from './sources.ts';

/** Whose act the rule sets a time for. */
export type Actor =
	'family' | 'local-authority' | 'school' | 'adviser' | 'mediation-adviser' | 'health-body' | 'tribunal' | 'other-body';

/** The sections 3A to 3J of the rule book; each has a calculator page. */
export type RuleFamily =
	| 'assessment'
	| 'reassessment'
	| 'review'
	| 'moving'
	| 'ending-and-age'
	| 'mediation'
	| 'appeal'
	| 'order'
	| 'personal-budget'
	| 'complaint';

/**
 * How far a statement was checked: P in the law itself, p in part of it or as made, S in a reputable secondary source,
 * M from memory. What is marked M is shown only with "check with an adviser".
 */
export type CheckCode = 'P' | 'p' | 'S' | 'M';

/** One check; `of` names the part it speaks of when the rule has parts that were checked differently. */
export interface Check {
	code: CheckCode;
	of?: string;
}

/** Facts that excuse a council's delay when they make it impractical to keep the time. They never move a date by themselves. */
export type Exception = 'E1' | 'E2' | 'E3' | 'E4' | 'E5';

/** What a family can do when the time has passed. */
export type Remedy = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9';

export interface DateFact {
	kind: 'date';
	optional?: true;
	/** The fact this one cannot lie before: a certificate is never older than the decision it is about. */
	notBefore?: string;
}

/** A number the vectors of the rule book carry along. It is part of the rule and may be repeated, not changed. */
export interface FixedNumber {
	kind: 'number';
	optional: true;
	is: number;
}

export type FactSpec = DateFact | FixedNumber;
export type FactSpecs = Readonly<Record<string, FactSpec>>;

type Required<F extends FactSpecs> = { [K in keyof F as F[K] extends { optional: true } ? never : K]: CalendarDate };
type Optional<F extends FactSpecs> = {
	[K in keyof F as F[K] extends { kind: 'date'; optional: true } ? K : never]?: CalendarDate;
};
export type FactsOf<F extends FactSpecs> = Required<F> & Optional<F>;

/** One line of working: what was done, and the day it led to. The words for `how` are in the locale. */
export interface Step {
	how: StepName;
	on: MaybeDate;
	/** For `fact`: which one. */
	fact?: string;
	/** For counting steps: how many. */
	count?: number;
}

export type StepName =
	| 'fact'
	| 'weeks-later'
	| 'days-later'
	| 'days-counting-the-first'
	| 'months-later'
	| 'working-days-later'
	| 'later-of-two'
	| 'next-working-day'
	| 'ends-in-august'
	| 'ends-at-christmas'
	| 'previous-working-day'
	| 'later-end-given'
	| 'sixteenth-birthday'
	| 'school-leaving-date'
	| 'day-after';

/** What a rule gives for a set of facts. */
export interface Limit {
	/** The raw end of the period, before any roll-forward or seasonal rule. */
	nominal: MaybeDate;
	/** The day a family is shown when it must act: never later than `nominal`, and a working day. */
	showBy: MaybeDate;
	/** The last day on which the act is in time, with every favourable rule applied. */
	lastLawful: MaybeDate;
	/** The time of day on those days when the law sets one. */
	at?: '17:00';
	working: readonly Step[];
	/** Further dates of the same rule, as `adviserContactBy`. */
	named?: Readonly<Record<string, MaybeDate>>;
	/** Ids of notes that belong to this result alone; their words are in the locale. */
	notes?: readonly string[];
}

interface RuleText<F extends FactSpecs> {
	id: string;
	family: RuleFamily;
	binds: Actor;
	/** A last day to act, or the first day of something, as of a right. */
	gives: 'last-day' | 'first-day';
	/** The convention of section 4 of the rule book by which it counts. */
	convention: `K${number}`;
	facts: F;
	cites: readonly Citation[];
	checks: readonly Check[];
	exceptions: readonly Exception[];
	ifMissed: readonly Remedy[];
	/** Ids of notes that always go with the rule. */
	notes: readonly string[];
	version: number;
	inForceFrom: CalendarDate;
	/** The last day of this version, once the law has changed. */
	inForceUntil?: CalendarDate;
	checkedOn: CalendarDate;
	/** The fact whose day decides whether this version governs; without one the version governs every case. */
	trigger?: keyof F & string;
}

export interface RuleOf<F extends FactSpecs> extends RuleText<F> {
	due(facts: FactsOf<F>, calendar: Calendar): Limit;
}

/** A rule whose facts are not known to the type checker, as in a list of all rules. */
export interface Rule extends RuleText<FactSpecs> {
	due(facts: Readonly<Record<string, CalendarDate>>, calendar: Calendar): Limit;
}

type Defaults = 'gives' | 'notes' | 'exceptions' | 'version';
type RuleInput<F extends FactSpecs> = Omit<RuleOf<F>, Defaults> & Partial<Pick<RuleOf<F>, Defaults>>;

/** Makes a rule: data and one function, with the usual answers filled in. */
export function rule<const F extends FactSpecs>(input: RuleInput<F>): RuleOf<F> {
	return { gives: 'last-day', notes: [], exceptions: [], version: 1, ...input };
}

/** True when any part of the rule is known from memory only, so that every page must say "check with an adviser". */
export function needsAdviser({ checks }: Pick<Rule, 'checks'>): boolean {
	return checks.some(({ code }) => code === 'M');
}
