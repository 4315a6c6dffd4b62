import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { Timeline } from './timeline.ts';

/** The days a family was shown, and with which law and bank holidays they were worked out. */
export interface SeenDays {
	lawVersion: string;
	calendarVersion: string;
	days: Readonly<Record<string, SeenDay>>;
}

export interface SeenDay {
	rule: string;
	ruleVersion: number;
	day: CalendarDate;
	lastLawful: CalendarDate;
}

/** A day that is another one since the law or the bank holidays changed. */
export interface MovedDay {
	/** The obligation it is of. */
	id: string;
	rule: string;
	from: CalendarDate;
	to: CalendarDate;
	why: 'rule-version' | 'holiday-table';
	lawVersion: string;
	calendarVersion: string;
}

export function seenDays({ obligations }: Timeline, { version, calendar }: LawPack): SeenDays {
	const open = obligations.flatMap(({ id, rule, state, day, worked }) => {
		if (state === 'closed' || !day || !worked) return [];
		const lastLawful = dateOrEstimate(worked.limit.lastLawful);
		return [[id, { rule, ruleVersion: worked.rule.version, day: dateOrEstimate(day), lastLawful }] as const];
	});
	return { lawVersion: version, calendarVersion: calendar.version, days: Object.fromEntries(open) };
}

/**
 * Which days a newer law or calendar has moved. With the same versions a day moves only because the journal did, which the
 * family did itself and need not be told.
 */
export function movedSince(before: SeenDays, now: SeenDays): readonly MovedDay[] {
	const { lawVersion, calendarVersion } = now;
	if (before.lawVersion === lawVersion && before.calendarVersion === calendarVersion) return [];
	return Object.entries(now.days).flatMap(([id, { rule, ruleVersion, day, lastLawful }]) => {
		const then = before.days[id];
		if (!then || (then.day === day && then.lastLawful === lastLawful)) return [];
		const [from, to] = then.day === day ? [then.lastLawful, lastLawful] : [then.day, day];
		const why = then.ruleVersion === ruleVersion ? ('holiday-table' as const) : ('rule-version' as const);
		return [{ id, rule, from, to, why, lawVersion, calendarVersion }];
	});
}
