import { addDays, addMonths, partsOf } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { schoolLeavingDate } from '../../dates/school-leaving-date.ts';
import type { Limit } from '../rule.ts';
import { sameDay } from './given.ts';

/**
 * K12, the end of compulsory school age and the day the rights of a young person begin: the day after the school leaving
 * date of the school year in which the child turns 16. A child born in summer is 16 before the next school year begins
 * and so crosses while still 15 (Education Act 1996 s.8(3), Children and Families Act 2014 s.83(2)).
 *
 * When a school year begins is the first term after July, so a birthday from 1 to 7 September may fall either side:
 * the later date is given, the other is named, and the reader is told to ask (OP18).
 */
export function compulsorySchoolAge(dob: CalendarDate): Limit {
	const sixteenth = birthday(dob, 16);
	const { year, month, day } = partsOf(sixteenth);
	const isSummerBorn = month <= 8;
	const childUntilEndOf = schoolLeavingDate(isSummerBorn ? year : year + 1);
	const youngPersonFrom = addDays(childUntilEndOf, 1);
	const mayBeEither = month === 9 && day <= 7;
	const limit = sameDay(youngPersonFrom, [
		{ how: 'fact', fact: 'dob', on: dob },
		{ how: 'birthday', count: 16, on: sixteenth },
		{ how: 'school-leaving-date', on: childUntilEndOf },
		{ how: 'day-after', on: youngPersonFrom }
	]);
	if (!mayBeEither) return { ...limit, named: { childUntilEndOf, youngPersonFrom } };
	const youngPersonFromAtTheEarliest = addDays(schoolLeavingDate(year), 1);
	return {
		...limit,
		named: { childUntilEndOf, youngPersonFrom, youngPersonFromAtTheEarliest },
		notes: ['birthday-when-school-year-begins']
	};
}

/** Somebody born on 29 February has the birthday of other years on the 28th: the earlier day is the safe one. */
export function birthday(dob: CalendarDate, age: number): CalendarDate {
	return addMonths(dob, age * 12);
}
