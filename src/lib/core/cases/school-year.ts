import { dayIn, partsOf } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** A move from one kind of school to the next, as most pupils make it. */
export interface UsualMove {
	/** As the event of a move names it. */
	to: 'school' | 'secondary' | 'post-16';
	on: CalendarDate;
}

/** Reception, Year 7 and the year after Year 11. Junior and middle schools differ from place to place. */
const moves = [
	{ to: 'school', year: 0 },
	{ to: 'secondary', year: 7 },
	{ to: 'post-16', year: 12 }
] as const;
const lastYear = 13;

/** The school year of somebody born on this day, if they are in the year of their age: 0 for Reception; nothing outside school. */
export function schoolYearOf(born: CalendarDate, today: CalendarDate): number | undefined {
	const begun = Array.from({ length: lastYear + 1 }, (_, year) => year).filter((year) => beginsOn(born, year) <= today);
	const year = begun.at(-1);
	return year === undefined || today >= beginsOn(born, lastYear + 1) ? undefined : year;
}

/** The next move that most pupils of this age make. */
export function nextUsualMove(born: CalendarDate, today: CalendarDate): UsualMove | undefined {
	return moves.map(({ to, year }) => ({ to, on: beginsOn(born, year) })).find(({ on }) => on > today);
}

/** Year 1 begins in the September after the fifth birthday; a birthday in September comes too late for that year. */
function beginsOn(born: CalendarDate, schoolYear: number): CalendarDate {
	const { year, month } = partsOf(born);
	return dayIn((month >= 9 ? year + 1 : year) + schoolYear + 4, 9, 1);
}
