import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Terms } from '../dates/school-days.ts';

interface FactBase {
	optional?: true;
	/** The key of its words in the locale, when they are not those of its name. */
	words?: string;
}

export interface DateFact extends FactBase {
	kind: 'date';
	/** The fact this one cannot lie before: a certificate is never older than the decision it is about. */
	notBefore?: string;
}

/** A number the vectors of the rule book carry along. It is part of the rule and may be repeated, not changed. */
export interface FixedNumber extends FactBase {
	kind: 'number';
	optional: true;
	is: number;
}

/** A whole number of the reader's own, as a year. */
export interface WholeNumber extends FactBase {
	kind: 'whole';
	from: number;
	to: number;
}

export interface ChoiceFact extends FactBase {
	kind: 'choice';
	options: readonly string[];
}

/** The terms of a school, as `2026-09-02/2026-10-23, 2026-11-02/2026-12-18`. */
export interface TermsFact extends FactBase {
	kind: 'terms';
	optional: true;
}

export type FactSpec = DateFact | FixedNumber | WholeNumber | ChoiceFact | TermsFact;
export type FactSpecs = Readonly<Record<string, FactSpec>>;

type ValueOf<S extends FactSpec> = S extends { kind: 'date' }
	? CalendarDate
	: S extends { kind: 'whole' }
		? number
		: S extends { kind: 'choice'; options: readonly (infer O)[] }
			? O
			: S extends { kind: 'terms' }
				? Terms
				: never;

type Needed<F extends FactSpecs> = {
	[K in keyof F as F[K] extends { optional: true } ? never : K]: ValueOf<F[K]>;
};
type Optional<F extends FactSpecs> = {
	[K in keyof F as F[K] extends { kind: 'number' } ? never : F[K] extends { optional: true } ? K : never]?: ValueOf<
		F[K]
	>;
};

/** What a rule is handed: its facts as values, the optional ones perhaps not there. */
export type FactsOf<F extends FactSpecs> = Needed<F> & Optional<F>;

export type FactValue = CalendarDate | number | string | Terms;
export type FactValues = Readonly<Record<string, FactValue>>;
