import { parseDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { readTerms } from '../dates/school-days.ts';
import type { TermProblem } from '../dates/school-days.ts';
import type { FactSpec, FactValue, FactValues } from './facts.ts';
import type { Rule } from './rule.ts';

/** Why no date can be given, and which fact it is about. */
export type FactProblem =
	| { kind: 'unknown-rule' }
	| { kind: 'no-date-in-law' }
	| { kind: 'unknown-fact' | 'missing' | 'not-a-date'; fact: string }
	| { kind: 'given-twice'; fact: string; other: string }
	| { kind: 'before'; fact: string; other: string }
	| { kind: 'not-that-number'; fact: string; is: number }
	| { kind: 'not-a-number'; fact: string; from: number; to: number }
	| { kind: 'not-an-option'; fact: string; options: readonly string[] }
	| { kind: 'not-terms'; fact: string; row: number; why: TermProblem['problem'] }
	| { kind: 'before-the-rule'; fact: string; inForceFrom: CalendarDate }
	| { kind: 'after-the-rule'; fact: string; inForceUntil: CalendarDate };

type Read =
	| { ok: true; dates: Readonly<Record<string, CalendarDate>>; details: FactValues }
	| { ok: false; problems: readonly FactProblem[] };

/** The dates and details somebody gave, or all that is wrong with them. */
export function readFacts(rule: Rule, given: Readonly<Record<string, unknown>>): Read {
	const named = byRuleName(rule, given);
	const problems: FactProblem[] = [...named.problems];
	const dates: Record<string, CalendarDate> = {};
	const details: Record<string, FactValue> = {};
	for (const [fact, spec] of Object.entries(rule.facts)) {
		const read = readFact(fact, spec, named.given[fact]);
		if (read === undefined) continue;
		if ('problem' in read) problems.push(read.problem);
		else if (spec.kind === 'date') dates[fact] = read.value as CalendarDate;
		else details[fact] = read.value;
	}
	problems.push(...contradictions(rule, dates));
	return problems.length > 0 ? { ok: false, problems } : { ok: true, dates, details };
}

/** The date inputs of section 2 of the rule book, and what the rules call them. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
	letterDate: ['noticeSent', 'amendmentNoticeSent', 'decisionSent', 'agreementSent', 'noticeGiven', 'refusalSent'],
	receivedDate: [
		'received',
		'requestReceived',
		'complaintReceived',
		'adviserReceived',
		'schoolReceived',
		'answerReceived'
	],
	servedDate: ['served'],
	meetingDate: ['meeting'],
	certificateDate: ['certificateIssued'],
	orderDate: ['orderMade']
};

/** What was given, under the names of the rule, and what it has no name for. */
function byRuleName({ facts }: Rule, given: Readonly<Record<string, unknown>>) {
	const renamed: Record<string, unknown> = {};
	const problems: FactProblem[] = [];
	for (const [name, value] of Object.entries(given)) {
		const fact = Object.hasOwn(facts, name) ? name : otherNameOf(name)?.find((other) => Object.hasOwn(facts, other));
		if (!fact) problems.push({ kind: 'unknown-fact', fact: name });
		else if (fact !== name && Object.hasOwn(given, fact))
			problems.push({ kind: 'given-twice', fact: name, other: fact });
		else renamed[fact] = value;
	}
	return { given: renamed, problems };
}

function otherNameOf(name: string): readonly string[] | undefined {
	return Object.hasOwn(otherNames, name) ? otherNames[name] : undefined;
}

type ReadFact = { value: FactValue } | { problem: FactProblem };

function readFact(fact: string, spec: FactSpec, given: unknown): ReadFact | undefined {
	const isAbsent = given === undefined || given === null || given === '';
	if (isAbsent) return spec.optional ? undefined : { problem: { kind: 'missing', fact } };
	switch (spec.kind) {
		case 'date': {
			const value = typeof given === 'string' ? parseDate(given) : undefined;
			return value ? { value } : { problem: { kind: 'not-a-date', fact } };
		}
		case 'number':
			return numberIn(given) === spec.is ? undefined : { problem: { kind: 'not-that-number', fact, is: spec.is } };
		case 'whole': {
			const { from, to } = spec;
			const value = numberIn(given);
			const isRight = value !== undefined && value >= from && value <= to;
			return isRight ? { value } : { problem: { kind: 'not-a-number', fact, from, to } };
		}
		case 'choice': {
			const value = spec.options.find((option) => option === given);
			return value ? { value } : { problem: { kind: 'not-an-option', fact, options: spec.options } };
		}
		case 'terms': {
			const read = typeof given === 'string' ? readTerms(given) : undefined;
			if (read?.ok) return { value: read.terms };
			const { row, problem } = read?.problem ?? { row: 1, problem: 'not-two-dates' as const };
			return { problem: { kind: 'not-terms', fact, row, why: problem } };
		}
	}
}

/** A whole number, also one written in a form. */
function numberIn(given: unknown): number | undefined {
	if (typeof given === 'number' && Number.isInteger(given)) return given;
	return typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : undefined;
}

function contradictions(rule: Rule, dates: Readonly<Record<string, CalendarDate>>): FactProblem[] {
	return Object.entries(rule.facts).flatMap(([fact, spec]) => {
		if (spec.kind !== 'date' || !spec.notBefore) return [];
		const on = dates[fact];
		const other = dates[spec.notBefore];
		return on && other && on < other ? [{ kind: 'before' as const, fact, other: spec.notBefore }] : [];
	});
}
