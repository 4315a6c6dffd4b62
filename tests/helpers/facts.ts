import { addDays, date } from '../../src/lib/core/dates/calendar-date.ts';
import type { CalendarDate } from '../../src/lib/core/dates/calendar-date.ts';
import type { FactSpec, Rule } from '../../src/lib/core/law/rule.ts';

export interface Filling {
	/** The day of the first date; each of the others lies forty days after the one before. */
	from: CalendarDate;
	/** With the facts that may be left out. */
	whole: boolean;
	/** Which option of a choice. */
	option?: number;
}

/** Facts that a rule takes, made up from its own list of them. */
export function factsFor({ facts }: Rule, { from, whole, option = 0 }: Filling): Record<string, string | number> {
	const given: Record<string, string | number> = {};
	let days = 0;
	for (const [fact, spec] of Object.entries(facts)) {
		if (spec.optional && !whole) continue;
		given[fact] = valueFor(spec, addDays(from, days), option);
		if (spec.kind === 'date') days += 40;
	}
	return given;
}

function valueFor(spec: FactSpec, on: CalendarDate, option: number): string | number {
	switch (spec.kind) {
		case 'date':
			return on;
		case 'number':
			return spec.is;
		case 'whole':
			return Math.min(spec.to, Math.max(spec.from, Number(on.slice(0, 4))));
		case 'choice':
			return spec.options[option % spec.options.length] ?? '';
		case 'terms':
			return `${addDays(on, -30)}/${addDays(on, 300)}`;
	}
}

/** A rule's facts in every shape: bare and whole, with each option of its choices. */
export function fillingsOf(rule: Rule, from: CalendarDate = date('2026-06-22')): Record<string, string | number>[] {
	const options = Math.max(
		1,
		...Object.values(rule.facts).map((spec) => (spec.kind === 'choice' ? spec.options.length : 1))
	);
	return Array.from({ length: options }, (_, option) =>
		[true, false].map((whole) => factsFor(rule, { from, whole, option }))
	).flat();
}
