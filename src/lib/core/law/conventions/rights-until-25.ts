import { addDays, dayIn, earlierOf, partsOf } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Limit, Step } from '../rule.ts';
import { birthday } from './compulsory-school-age.ts';
import { sameDay } from './given.ts';

/** What a young person is doing when they turn 25: it decides when the academic year ends. */
export const courses = ['fe-college', 'apprenticeship', 'other'] as const;
export type Course = (typeof courses)[number];

/** K12, the 25th birthday is the first day on which somebody is no longer a young person. */
export function turning(dob: CalendarDate, age: number): Limit {
	const on = birthday(dob, age);
	return sameDay(on, bornAndTurned(dob, age, on));
}

/**
 * The end of the academic year in which somebody turns 25, until when a council may keep a plan (SEND Regulations 2014,
 * regulation 46): 31 July in a further education college; otherwise the end of the training or course, but no later than
 * the day before the 26th birthday.
 */
export function academicYearOf(
	dob: CalendarDate,
	age: number,
	course: Course,
	courseEnds: CalendarDate | undefined
): Limit {
	const on = birthday(dob, age);
	const working = bornAndTurned(dob, age, on);
	if (course === 'fe-college') {
		const end = nextEndOfJuly(on);
		return sameDay(end, [...working, { how: 'academic-year-ends', on: end }]);
	}
	const dayBeforeNext = addDays(birthday(dob, age + 1), -1);
	const outer: Step[] = [...working, { how: 'day-before-birthday', count: age + 1, on: dayBeforeNext }];
	if (!courseEnds) return { ...sameDay(dayBeforeNext, outer), notes: ['or-when-the-course-ends'] };
	const end = earlierOf(courseEnds, dayBeforeNext);
	const fact = end === courseEnds ? 'courseEnds' : 'dob';
	return sameDay(end, [
		...outer,
		{ how: 'fact', fact: 'courseEnds', on: courseEnds },
		{ how: 'earlier-of-two', fact, on: end }
	]);
}

function bornAndTurned(dob: CalendarDate, age: number, on: CalendarDate): Step[] {
	return [
		{ how: 'fact', fact: 'dob', on: dob },
		{ how: 'birthday', count: age, on }
	];
}

function nextEndOfJuly(on: CalendarDate): CalendarDate {
	const { year, month } = partsOf(on);
	return dayIn(month <= 7 ? year : year + 1, 7, 31);
}
