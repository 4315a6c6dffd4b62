import { parseDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { LawPack } from './law-pack.ts';
import type { FactSpec, Limit, Rule } from './rule.ts';

export interface Worked {
	rule: Rule;
	facts: Readonly<Record<string, CalendarDate>>;
	limit: Limit;
	/** Which law and which bank holidays it was worked out with. */
	lawVersion: string;
	calendarVersion: string;
}

/** Why no date can be given, and which fact it is about. */
export type FactProblem =
	| { kind: 'unknown-rule' }
	| { kind: 'unknown-fact' | 'missing' | 'not-a-date'; fact: string }
	| { kind: 'before'; fact: string; other: string }
	| { kind: 'not-that-number'; fact: string; is: number }
	| { kind: 'before-the-rule'; fact: string; inForceFrom: CalendarDate };

export type WorkResult = { ok: true; worked: Worked } | { ok: false; problems: readonly FactProblem[] };

/** Reads the facts somebody gave for a rule and works out its dates, or says what is wrong with which fact. */
export function workOut(id: string, given: Readonly<Record<string, unknown>>, pack: LawPack): WorkResult {
	const newest = pack.find(id);
	if (!newest) return refuse({ kind: 'unknown-rule' });

	const facts = readFacts(newest, given);
	if (!facts.ok) return facts;

	const { trigger } = newest;
	const governing = trigger ? pack.find(id, facts.value[trigger]) : newest;
	if (!governing) {
		return refuse({ kind: 'before-the-rule', fact: trigger ?? '', inForceFrom: newest.inForceFrom });
	}
	const limit = governing.due(facts.value, pack.calendar);
	const versions = { lawVersion: pack.version, calendarVersion: pack.calendar.version };
	return { ok: true, worked: { rule: governing, facts: facts.value, limit, ...versions } };
}

type Facts = Readonly<Record<string, CalendarDate>>;
type ReadFacts = { ok: true; value: Facts } | { ok: false; problems: readonly FactProblem[] };

function readFacts(rule: Rule, given: Readonly<Record<string, unknown>>): ReadFacts {
	const problems: FactProblem[] = [];
	const value: Record<string, CalendarDate> = {};
	for (const fact of Object.keys(given)) {
		if (!Object.hasOwn(rule.facts, fact)) problems.push({ kind: 'unknown-fact', fact });
	}
	for (const [fact, spec] of Object.entries(rule.facts)) {
		const read = readFact(fact, spec, given[fact]);
		if (typeof read === 'string') value[fact] = read;
		else if (read) problems.push(read);
	}
	problems.push(...contradictions(rule, value));
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function readFact(fact: string, spec: FactSpec, given: unknown): CalendarDate | FactProblem | undefined {
	const isAbsent = given === undefined || given === null || given === '';
	if (isAbsent) return 'optional' in spec && spec.optional ? undefined : { kind: 'missing', fact };
	if (spec.kind === 'number') {
		return given === spec.is ? undefined : { kind: 'not-that-number', fact, is: spec.is };
	}
	return (typeof given === 'string' ? parseDate(given) : undefined) ?? { kind: 'not-a-date', fact };
}

function contradictions(rule: Rule, value: Facts): FactProblem[] {
	return Object.entries(rule.facts).flatMap(([fact, spec]) => {
		if (spec.kind !== 'date' || !spec.notBefore) return [];
		const on = value[fact];
		const other = value[spec.notBefore];
		return on && other && on < other ? [{ kind: 'before' as const, fact, other: spec.notBefore }] : [];
	});
}

function refuse(problem: FactProblem): { ok: false; problems: readonly FactProblem[] } {
	return { ok: false, problems: [problem] };
}
