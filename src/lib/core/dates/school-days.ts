import { addDays, isWeekend, parseDate, partsOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Calendar } from './holidays.ts';
import type { MaybeDate } from './working-days.ts';

/** A stretch in which a school is open on weekdays: half a term, as a rule. Both days are school days. */
export interface Term {
	first: CalendarDate;
	last: CalendarDate;
}

/** One after the other, with no overlap. */
export type Terms = readonly Term[];

/**
 * So many school days after an event, whose own day does not count. Where the terms given come to an end, nothing more
 * is known: the rest is counted in weekdays, and the day is an estimate.
 */
export function schoolDaysAfter(event: CalendarDate, days: number, terms: Terms, calendar: Calendar): MaybeDate {
	const covered = { from: terms[0]?.first ?? event, to: terms.at(-1)?.last ?? event };
	let isCovered = covered.from <= addDays(event, 1);
	let unknownYear: number | undefined;
	for (let met = 0, on = addDays(event, 1); ; on = addDays(on, 1)) {
		const isPast = on > covered.to;
		if (isWeekend(on) || on.endsWith('-12-25') || (!isPast && on >= covered.from && !isInTerm(on, terms))) continue;
		const { year } = partsOf(on);
		if (!calendar.knows(year)) unknownYear ??= year;
		else if (calendar.isHoliday(on)) continue;
		if (isPast) isCovered = false;
		met += 1;
		if (met < days) continue;
		if (!isCovered) return { notKnown: 'school-terms', year, estimate: on };
		return unknownYear === undefined ? on : { notKnown: 'bank-holidays', year: unknownYear, estimate: on };
	}
}

function isInTerm(on: CalendarDate, terms: Terms): boolean {
	return terms.some(({ first, last }) => first <= on && on <= last);
}

/** What is wrong with which stretch, counted from one. */
export interface TermProblem {
	row: number;
	problem: 'not-two-dates' | 'ends-before-it-begins' | 'overlaps-the-one-before';
}

/** Reads `2026-09-02/2026-10-23, 2026-11-02/2026-12-18`; also one stretch a line. */
export function readTerms(text: string): { ok: true; terms: Terms } | { ok: false; problem: TermProblem } {
	const rows = text.split(/[,\n]/).filter((row) => row.trim() !== '');
	const terms: Term[] = [];
	for (const [index, written] of rows.entries()) {
		const [first, last, ...rest] = written.split('/').map((part) => parseDate(part.trim()));
		const row = index + 1;
		if (!first || !last || rest.length > 0) return { ok: false, problem: { row, problem: 'not-two-dates' } };
		if (last < first) return { ok: false, problem: { row, problem: 'ends-before-it-begins' } };
		const before = terms.at(-1);
		if (before && first <= before.last) return { ok: false, problem: { row, problem: 'overlaps-the-one-before' } };
		terms.push({ first, last });
	}
	return { ok: true, terms };
}
