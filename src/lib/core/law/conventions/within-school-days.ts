import { partsOf } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { schoolDaysAfter } from '../../dates/school-days.ts';
import type { Terms } from '../../dates/school-days.ts';
import { dateOrEstimate, workingDaysAfter } from '../../dates/working-days.ts';
import type { MaybeDate, NotKnown } from '../../dates/working-days.ts';
import type { Limit } from '../rule.ts';
import { sameDay, start } from './given.ts';
import type { Given } from './given.ts';

/**
 * K11, within so many school days of an event, whose own day does not count. Without the school's terms the same number
 * of working days is the day to aim at: it is never later than the true one.
 */
export function withinSchoolDays(event: Given, days: number, terms: Terms | undefined, calendar: Calendar): Limit {
	const { on, step } = start(event);
	if (terms && terms.length > 0) {
		const last = schoolDaysAfter(on, days, terms, calendar);
		return sameDay(last, [step, { how: 'school-days-later', count: days, on: last }]);
	}
	const showBy = workingDaysAfter(on, days, calendar);
	const last = hangingOnTerms(showBy);
	return {
		nominal: last,
		showBy,
		lastLawful: last,
		working: [step, { how: 'working-days-later', count: days, on: showBy }],
		notes: ['could-be-later-ask-the-school']
	};
}

function hangingOnTerms(on: MaybeDate): NotKnown {
	const estimate = dateOrEstimate(on);
	return { notKnown: 'school-terms', year: partsOf(estimate).year, estimate };
}
