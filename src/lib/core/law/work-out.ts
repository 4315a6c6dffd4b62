import type { CalendarDate } from '../dates/calendar-date.ts';
import type { FactValues } from './facts.ts';
import type { LawPack } from './law-pack.ts';
import { readFacts } from './read-facts.ts';
import type { FactProblem } from './read-facts.ts';
import type { Limit, Rule } from './rule.ts';

export type { FactProblem } from './read-facts.ts';

export interface Worked {
	rule: Rule;
	/** The days that were given. */
	facts: Readonly<Record<string, CalendarDate>>;
	/** What was given besides days: a year, a choice, the terms of a school. */
	details?: FactValues;
	limit: Limit;
	/** Which law and which bank holidays it was worked out with. */
	lawVersion: string;
	calendarVersion: string;
}

export type WorkResult = { ok: true; worked: Worked } | { ok: false; problems: readonly FactProblem[] };

/** Reads the facts somebody gave for a rule and works out its dates, or says what is wrong with which fact. */
export function workOut(id: string, given: Readonly<Record<string, unknown>>, pack: LawPack): WorkResult {
	const newest = pack.find(id);
	if (!newest) return refuse({ kind: 'unknown-rule' });

	const read = readFacts(newest, given);
	if (!read.ok) return read;
	const { dates, details } = read;

	const governing = governingVersion(newest, dates, pack);
	if (!governing.ok) return governing;
	const { rule } = governing;
	if (!rule.due) return refuse({ kind: 'no-date-in-law' });
	const limit = rule.due({ ...details, ...dates }, pack.calendar, rule.numbers);
	const versions = { lawVersion: pack.version, calendarVersion: pack.calendar.version };
	const worked: Worked = { rule, facts: dates, limit, ...versions };
	return { ok: true, worked: Object.keys(details).length > 0 ? { ...worked, details } : worked };
}

type Governing = { ok: true; rule: Rule } | { ok: false; problems: readonly FactProblem[] };

/** A case keeps the version of the rule that was in force on the day its clock started. */
function governingVersion(newest: Rule, dates: Worked['facts'], pack: LawPack): Governing {
	const { id, trigger, inForceFrom, inForceUntil } = newest;
	const on = trigger && dates[trigger];
	if (!on) return { ok: true, rule: newest };
	const rule = pack.find(id, on);
	if (rule) return { ok: true, rule };
	return inForceUntil && on > inForceUntil
		? refuse({ kind: 'after-the-rule', fact: trigger, inForceUntil })
		: refuse({ kind: 'before-the-rule', fact: trigger, inForceFrom });
}

function refuse(problem: FactProblem): { ok: false; problems: readonly FactProblem[] } {
	return { ok: false, problems: [problem] };
}
