import { isWeekend, parseDate, partsOf } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { HolidayTable } from '../../dates/holidays.ts';
import { isFields, sourceIn, unknownFields } from './reading.ts';
import type { Fields, PackProblem, Reading } from './reading.ts';

/** No year since 2012 had fewer: a table with less has a hole in it. */
const fewestInAYear = 8;

/** Reads bank holidays that came as data, or names every row that cannot be right. */
export function readHolidayTable(given: unknown): Reading<HolidayTable> {
	if (!isFields(given)) return { ok: false, problems: [{ at: '', problem: 'not-an-object' }] };
	const problems: PackProblem[] = unknownFields(given, fields, '');
	const { version } = given;
	const source = sourceIn(given.source);
	const checkedOn = dateIn(given.checkedOn);
	if (typeof version !== 'string' || version === '') problems.push({ at: 'version', problem: 'missing' });
	if (!source) problems.push({ at: 'source', problem: 'no-source' });
	if (!checkedOn) problems.push({ at: 'checkedOn', problem: 'not-a-date' });
	const years = yearsIn(given);
	if (!years) problems.push({ at: 'firstYear', problem: 'not-a-number' });
	const days = daysIn(given.days, years, problems);
	if (problems.length > 0 || typeof version !== 'string' || !source || !checkedOn || !years) {
		return { ok: false, problems };
	}
	return { ok: true, value: { version, source, checkedOn, ...years, days } };
}

const fields = ['version', 'source', 'checkedOn', 'firstYear', 'lastYear', 'days'];

interface Years {
	firstYear: number;
	lastYear: number;
}

function yearsIn({ firstYear, lastYear }: Fields): Years | undefined {
	const areYears = Number.isInteger(firstYear) && Number.isInteger(lastYear);
	const years = { firstYear: Number(firstYear), lastYear: Number(lastYear) };
	return areYears && years.firstYear <= years.lastYear && years.lastYear - years.firstYear < 300 ? years : undefined;
}

function daysIn(given: unknown, years: Years | undefined, problems: PackProblem[]): readonly CalendarDate[] {
	if (!Array.isArray(given)) {
		problems.push({ at: 'days', problem: 'not-a-list' });
		return [];
	}
	const days: CalendarDate[] = [];
	for (const [index, row] of given.entries()) {
		const on = dateIn(row);
		const problem = on ? problemWith(on, days.at(-1), years) : 'not-a-date';
		if (problem) problems.push({ at: `days[${index}]`, problem });
		if (on) days.push(on);
	}
	if (years) problems.push(...holesIn(days, years));
	return days;
}

function problemWith(
	on: CalendarDate,
	before: CalendarDate | undefined,
	years: Years | undefined
): PackProblem['problem'] | undefined {
	const { year } = partsOf(on);
	if (before === on) return 'given-twice';
	if (before && on < before) return 'out-of-order';
	if (isWeekend(on)) return 'on-a-weekend';
	return years && (year < years.firstYear || year > years.lastYear) ? 'outside-the-years' : undefined;
}

function holesIn(days: readonly CalendarDate[], { firstYear, lastYear }: Years): PackProblem[] {
	const counts = new Map<number, number>();
	for (const on of days) counts.set(partsOf(on).year, (counts.get(partsOf(on).year) ?? 0) + 1);
	const problems: PackProblem[] = [];
	for (let year = firstYear; year <= lastYear; year += 1) {
		if ((counts.get(year) ?? 0) < fewestInAYear) problems.push({ at: `year ${year}`, problem: 'year-not-complete' });
	}
	return problems;
}

function dateIn(given: unknown): CalendarDate | undefined {
	return typeof given === 'string' ? parseDate(given) : undefined;
}
