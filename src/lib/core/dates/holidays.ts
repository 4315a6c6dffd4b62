import type { CalendarDate } from './calendar-date.ts';

/** Bank holidays as data, with where they come from. Years outside the span are not known, which is not the same as none. */
export interface HolidayTable {
	version: string;
	source: { title: string; url: string };
	checkedOn: CalendarDate;
	firstYear: number;
	lastYear: number;
	days: readonly CalendarDate[];
}

/** What the date rules ask of the bank holidays. */
export interface Calendar {
	version: string;
	knows(year: number): boolean;
	isHoliday(on: CalendarDate): boolean;
}

export function calendarOf(table: HolidayTable): Calendar {
	const days = new Set<string>(table.days);
	return {
		version: table.version,
		knows: (year) => year >= table.firstYear && year <= table.lastYear,
		isHoliday: (on) => days.has(on)
	};
}
