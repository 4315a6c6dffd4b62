import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Calendar } from '../dates/holidays.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { FactSpec, FactSpecs, FactsOf, FactValues } from './facts.ts';
import type { ResultNote } from './notes.ts';
import type { Citation } from './sources.ts';
import type { StepName } from './steps.ts';

export type {
	ChoiceFact,
	DateFact,
	FactSpec,
	FactSpecs,
	FactsOf,
	FixedNumber,
	TermsFact,
	WholeNumber
} from './facts.ts';

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

/**
 * What its date is: a last day to act; the first day of something; the day until which something holds; a day to plan by
 * or to expect something on, after which nobody is late; or no date at all, because the law sets none.
 */
export type Gives = 'last-day' | 'first-day' | 'until' | 'planning-day' | 'no-date';

/** One line of working: what was done, and the day it led to. The words for `how` are in the locale. */
export interface Step {
	how: StepName;
	on: MaybeDate;
	/** For `fact`: which one. For `later-of-two` and `earlier-of-two`: the fact whose leg counts. */
	fact?: string;
	/** For counting steps: how many. */
	count?: number;
}

/** What a rule gives for a set of facts. */
export interface Limit {
	/** The raw end of the period, before any roll-forward or seasonal rule. */
	nominal: MaybeDate;
	/** The day a family is shown when it must act: never later than `nominal`, and a working day. */
	showBy: MaybeDate;
	/** The last day on which the act is in time, with every favourable rule applied. */
	lastLawful: MaybeDate;
	/** The first day the act is called late, when that is not the day after `lastLawful`. */
	overdueFrom?: CalendarDate;
	/** The time of day on those days when the law sets one. */
	at?: '17:00';
	working: readonly Step[];
	/** Further dates of the same rule, as `adviserContactBy`. */
	named?: Readonly<Record<string, MaybeDate>>;
	/** Ids of notes that belong to this result alone; their words are in the locale. */
	notes?: readonly ResultNote[];
}

/** The numbers of a rule, as of the weeks it gives. `count` is the one its words speak of. */
export type Numbers = Readonly<Record<string, number>>;

interface RuleText<F extends FactSpecs> {
	id: string;
	family: RuleFamily;
	binds: Actor;
	gives: Gives;
	/** The convention of section 4 of the rule book by which it counts. */
	convention: 'none' | `K${number}`;
	facts: F;
	numbers: Numbers;
	cites: readonly Citation[];
	/** What they were made with stands in `content/rule-evidence.ts`. */
	checks: readonly Check[];
	exceptions: readonly Exception[];
	ifMissed: readonly Remedy[];
	/** Ids of notes that always go with the rule. */
	notes: readonly string[];
	version: number;
	/** The first day this version answers for: never before 1 September 2014, when the present scheme began. */
	inForceFrom: CalendarDate;
	/** The last day of this version, once the law has changed. */
	inForceUntil?: CalendarDate;
	/** The law that made this version, when it came with a newer pack. */
	changedBy?: { title: string; url: string };
	checkedOn: CalendarDate;
	/** The fact whose day decides whether this version governs; without one the version governs every case. */
	trigger?: keyof F & string;
}

export interface RuleOf<F extends FactSpecs, N extends Numbers = Numbers> extends RuleText<F> {
	numbers: N;
	due(facts: FactsOf<F>, calendar: Calendar, numbers: { readonly [K in keyof N]: number }): Limit;
}

/** A rule whose facts are not known to the type checker, as in a list of all rules. One without `due` has no date to give. */
export interface Rule extends RuleText<FactSpecs> {
	due?(facts: FactValues, calendar: Calendar, numbers: Numbers): Limit;
}

type Defaults = 'gives' | 'numbers' | 'notes' | 'exceptions' | 'ifMissed' | 'version';
type RuleInput<F extends FactSpecs, N extends Numbers> = Omit<RuleOf<F, N>, Defaults> &
	Partial<Pick<RuleOf<F, N>, Defaults>>;

const usual = {
	gives: 'last-day',
	notes: [],
	exceptions: [],
	ifMissed: [],
	version: 1
} as const;

/** Makes a rule: data and one function, with the usual answers filled in. */
export function rule<const F extends FactSpecs, const N extends Numbers = Record<never, number>>(
	input: RuleInput<F, N>
): RuleOf<F, N> {
	return { ...usual, numbers: {} as N, ...input };
}

type StatementInput = Omit<Rule, Defaults | 'due' | 'facts' | 'convention'> & Partial<Pick<Rule, Defaults>>;

/** Makes a rule that has no date to give: what it says is in its words. */
export function statement(input: StatementInput): Rule {
	return { ...usual, numbers: {}, facts: {}, convention: 'none', ...input, gives: 'no-date' };
}

/** True when any part of the rule is known from memory only, so that every page must say "check with an adviser". */
export function needsAdviser({ checks }: Pick<Rule, 'checks'>): boolean {
	return checks.some(({ code }) => code === 'M');
}

/** The key of a fact's words in the locale. */
export function factWords({ facts }: Pick<Rule, 'facts'>, fact: string): string {
	const spec: FactSpec | undefined = facts[fact];
	return spec?.words ?? fact;
}
