import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Limit } from '../rule.ts';
import { onceMonthsAreOver } from './months-after.ts';

interface Assessment {
	/** The day the council decided, after assessing. */
	assessed: CalendarDate;
	planMade?: CalendarDate | undefined;
}

/** K4 from an assessment: nothing says which day it counts from, so the later of decision and plan does, and a day more (OP19). */
export function sinceAssessed({ assessed, planMade }: Assessment, months: number): Limit {
	if (!planMade || planMade <= assessed) return onceMonthsAreOver({ assessed }, months);
	const limit = onceMonthsAreOver({ planMade }, months);
	return {
		...limit,
		working: [
			{ how: 'fact', fact: 'assessed', on: assessed },
			{ how: 'fact', fact: 'planMade', on: planMade },
			{ how: 'later-of-two', fact: 'planMade', on: planMade },
			...limit.working.slice(1)
		]
	};
}
