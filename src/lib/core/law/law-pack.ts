import type { CalendarDate } from '../dates/calendar-date.ts';
import { bankHolidays } from '../dates/bank-holidays.ts';
import { calendarOf } from '../dates/holidays.ts';
import type { Calendar } from '../dates/holidays.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** The law as dated data: every version of every rule, and the calendar it counts with. */
export interface LawPack {
	version: string;
	calendar: Calendar;
	/** The version of a rule that governs what happened on a day; without a day, the newest. */
	find(id: string, on?: CalendarDate): Rule | undefined;
	/** Every version of every rule that stands in the rule book. */
	rules: readonly Rule[];
}

/** A pack from its parts; the versions of a rule stand oldest first. */
export function lawPackOf(version: string, versions: readonly Rule[], calendar: Calendar): LawPack {
	const byId = new Map<string, Rule[]>();
	for (const rule of versions) {
		const known = byId.get(rule.id);
		if (known) known.push(rule);
		else byId.set(rule.id, [rule]);
	}
	return {
		version,
		calendar,
		rules: versions,
		find(id, on) {
			const known = byId.get(id) ?? [];
			if (!on) return known.at(-1);
			return known.find((rule) => rule.inForceFrom <= on && (!rule.inForceUntil || on <= rule.inForceUntil));
		}
	};
}

export const lawPack = lawPackOf('2026-11-21', rules, calendarOf(bankHolidays));
