import { addDays, addMonths, addWeeks } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { previousWorkingDay } from '../../dates/working-days.ts';
import type { Limit } from '../rule.ts';
import { start, steppedBack } from './given.ts';
import type { Given } from './given.ts';

interface Lengths {
	months: number;
	weeksToAdvice: number;
}

/**
 * K14, judicial review: promptly, and no later than three months after the grounds arose. The outer day is one less than
 * the day with the same number (OP22). The day shown is the one to have had advice by, because late is often fatal.
 */
export function judicialReview(grounds: Given, { months, weeksToAdvice }: Lengths, calendar: Calendar): Limit {
	const { on, step } = start(grounds);
	const getAdviceBy = addWeeks(on, weeksToAdvice);
	const showBy = previousWorkingDay(getAdviceBy, calendar);
	const corresponding = addMonths(on, months);
	const outer = addDays(corresponding, -1);
	return {
		nominal: outer,
		showBy,
		lastLawful: outer,
		working: [
			step,
			{ how: 'weeks-later', count: weeksToAdvice, on: getAdviceBy },
			...steppedBack(getAdviceBy, showBy),
			{ how: 'months-later', count: months, on: corresponding },
			{ how: 'day-before', on: outer }
		],
		named: { getAdviceBy, correspondingDate: corresponding }
	};
}
