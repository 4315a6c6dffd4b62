import { parseDate, partsOf } from '$lib/core/dates/calendar-date.ts';
import { readTypedDate } from '$lib/core/dates/typed-date.ts';
import type { TypedDate, TypedDateProblem } from '$lib/core/dates/typed-date.ts';
import type { Rule } from '$lib/core/law/rule.ts';

/** A stretch of school days, as its first and last day were typed. */
export interface TypedStretch {
	/** What its boxes are called: `terms-1-first`, `terms-1-last`. */
	names: { first: string; last: string };
	first: TypedDate;
	last: TypedDate;
}

/** Four half terms are longer than any count of school days. */
const mostStretches = 4;

/** What an address holds for a rule: its dates in boxes or whole, and other facts as they are. */
export interface TypedFacts {
	dates: Readonly<Record<string, TypedDate>>;
	others: Readonly<Record<string, string>>;
	/** The stretches of school days, in boxes of their own. */
	stretches: Readonly<Record<string, readonly TypedStretch[]>>;
	/** Anything at all was given, so that an empty page is not a wrong one. */
	isAny: boolean;
}

export interface ReadTypedFacts {
	given: Readonly<Record<string, string | number>>;
	problems: Readonly<Record<string, TypedDateProblem>>;
}

/** `noticeSent=2026-10-01`, or the three boxes of a form: `noticeSent-day=1&noticeSent-month=10&noticeSent-year=2026`. */
export function typedFacts(rule: Rule, params: URLSearchParams): TypedFacts {
	const dates: Record<string, TypedDate> = {};
	const others: Record<string, string> = {};
	const stretches: Record<string, readonly TypedStretch[]> = {};
	for (const [fact, { kind }] of Object.entries(rule.facts)) {
		if (kind === 'date') dates[fact] = boxesIn(params, fact);
		else if (kind === 'terms') stretches[fact] = stretchesIn(params, fact);
		else if (kind !== 'number') others[fact] = params.get(fact) ?? '';
	}
	const typed = [
		...Object.values(dates).flatMap((boxes) => Object.values(boxes) as string[]),
		...Object.values(others)
	];
	return { dates, others, stretches, isAny: typed.some((text) => text !== '') };
}

/** The facts as a rule takes them, and what cannot be read. Empty boxes give no fact. */
export function readTypedFacts(rule: Rule, { dates, others, stretches }: TypedFacts): ReadTypedFacts {
	const given: Record<string, string | number> = {};
	const problems: Record<string, TypedDateProblem> = {};
	for (const [fact, boxes] of Object.entries(dates)) {
		const read = readTypedDate(boxes);
		if (read.ok) given[fact] = read.on;
		else if (read.problem.kind !== 'empty') problems[fact] = read.problem;
	}
	for (const [fact, typed] of Object.entries(stretches)) {
		const terms = typed.flatMap((stretch) => readStretch(stretch, problems) ?? []);
		if (terms.length > 0) given[fact] = terms.join(', ');
	}
	for (const [fact, text] of Object.entries(others)) {
		if (text !== '') given[fact] = rule.facts[fact]?.kind === 'whole' && /^\d+$/.test(text) ? Number(text) : text;
	}
	return { given, problems };
}

/** One stretch as the rules read it; nothing when its boxes are empty. */
function readStretch(
	{ names, first, last }: TypedStretch,
	problems: Record<string, TypedDateProblem>
): string | undefined {
	const read = { first: readTypedDate(first), last: readTypedDate(last) };
	if ([read.first, read.last].every((one) => !one.ok && one.problem.kind === 'empty')) return undefined;
	if (!read.first.ok) problems[names.first] = read.first.problem;
	if (!read.last.ok) problems[names.last] = read.last.problem;
	return read.first.ok && read.last.ok ? `${read.first.on}/${read.last.on}` : undefined;
}

function stretchesIn(params: URLSearchParams, fact: string): readonly TypedStretch[] {
	return Array.from({ length: mostStretches }, (_, index) => {
		const names = { first: `${fact}-${index + 1}-first`, last: `${fact}-${index + 1}-last` };
		return { names, first: boxesIn(params, names.first), last: boxesIn(params, names.last) };
	});
}

function boxesIn(params: URLSearchParams, fact: string): TypedDate {
	const whole = parseDate(params.get(fact) ?? '');
	if (whole) {
		const { day, month, year } = partsOf(whole);
		return { day: String(day), month: String(month), year: String(year) };
	}
	const box = (part: string) => params.get(`${fact}-${part}`) ?? '';
	return { day: box('day'), month: box('month'), year: box('year') };
}
