import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate, isKnown } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { Check, Step } from './rule.ts';
import { needsAdviser } from './rule.ts';
import { inFull } from './sources.ts';
import type { Worked } from './work-out.ts';

/** A worked date as plain data, for other programs: every day is text, and what is not known is said beside it. */
export interface PlainAnswer {
	rule: string;
	version: number;
	facts: Readonly<Record<string, CalendarDate>>;
	nominal: CalendarDate;
	showBy: CalendarDate;
	lastLawful: CalendarDate;
	/** Further dates of the rule. */
	named: Readonly<Record<string, CalendarDate>>;
	/** The days that are estimates, and what they hang on. Never take one of them for the date. */
	estimates: Readonly<Record<string, { notKnown: 'bank-holidays' | 'school-terms'; year: number }>>;
	overdueFrom?: CalendarDate;
	time?: '17:00';
	working: readonly (Omit<Step, 'on'> & { on: CalendarDate })[];
	citations: readonly string[];
	check: readonly Check[];
	checkedOn: CalendarDate;
	askAnAdviser: boolean;
	exceptions: readonly string[];
	ifMissed: readonly string[];
	notes: readonly string[];
	lawVersion: string;
	calendarVersion: string;
}

export function plainAnswer({ rule, facts, limit, lawVersion, calendarVersion }: Worked): PlainAnswer {
	const { nominal, showBy, lastLawful, named = {}, overdueFrom, at, working, notes = [] } = limit;
	const days: Record<string, MaybeDate> = { nominal, showBy, lastLawful, ...named };
	return {
		rule: rule.id,
		version: rule.version,
		facts,
		nominal: dateOrEstimate(nominal),
		showBy: dateOrEstimate(showBy),
		lastLawful: dateOrEstimate(lastLawful),
		named: Object.fromEntries(Object.entries(named).map(([name, on]) => [name, dateOrEstimate(on)])),
		estimates: estimatesIn(days),
		...(overdueFrom && { overdueFrom }),
		...(at && { time: at }),
		working: working.map((step) => ({ ...step, on: dateOrEstimate(step.on) })),
		citations: rule.cites.map(inFull),
		check: rule.checks,
		checkedOn: rule.checkedOn,
		askAnAdviser: needsAdviser(rule),
		exceptions: rule.exceptions,
		ifMissed: rule.ifMissed,
		notes: [...rule.notes, ...notes],
		lawVersion,
		calendarVersion
	};
}

function estimatesIn(days: Readonly<Record<string, MaybeDate>>): PlainAnswer['estimates'] {
	return Object.fromEntries(
		Object.entries(days).flatMap(([name, on]) =>
			isKnown(on) ? [] : [[name, { notKnown: on.notKnown, year: on.year }]]
		)
	);
}
