import { date } from '../dates/calendar-date.ts';
import { bankHolidays } from '../dates/bank-holidays.ts';
import { calendarOf } from '../dates/holidays.ts';
import type { Rule } from '../law/rule.ts';

/** How long a rule gives, read off the rule itself, so that no letter types a number of the law. */
export function lengthOf(rule: Rule, fact: string): { count: number; unit: string } {
	const { working } = rule.due({ [fact]: date('2026-11-21') }, calendarOf(bankHolidays));
	const step = working.find(({ count }) => count !== undefined);
	if (!step?.count) throw new Error(`${rule.id} has no length`);
	return {
		count: step.count,
		unit: step.how.startsWith('weeks') ? 'weeks' : step.how.startsWith('months') ? 'months' : 'days'
	};
}
