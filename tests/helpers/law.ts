import { bankHolidays } from '../../src/lib/core/dates/bank-holidays.ts';
import { calendarOf } from '../../src/lib/core/dates/holidays.ts';
import { openPack } from '../../src/lib/core/law/open-pack.ts';
import type { Limit } from '../../src/lib/core/law/rule.ts';
import { workOut } from '../../src/lib/core/law/work-out.ts';

export const calendar = calendarOf(bankHolidays);

/** The limit of a rule; it is a fault of the test when the facts do not fit. */
export function limitOf(rule: string, facts: Record<string, unknown>): Limit {
	const result = workOut(rule, facts, openPack);
	if (!result.ok) throw new Error(`${rule}: ${JSON.stringify(result.problems)}`);
	return result.worked.limit;
}

/** The working as short text: `fact noticeSent 2026-10-01`, `months-later 2 2026-12-01`. */
export function workingOf({ working }: Limit): string[] {
	return working.map(({ how, fact, count, on }) =>
		[how, fact, count, typeof on === 'string' ? on : `${on.estimate}?`].filter((part) => part !== undefined).join(' ')
	);
}
