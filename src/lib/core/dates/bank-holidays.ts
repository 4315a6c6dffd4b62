import { date } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { HolidayTable } from './holidays.ts';

/**
 * Bank holidays in England and Wales, with substitute and extra days.
 * Contains public sector information licensed under the Open Government Licence v3.0.
 */
export const bankHolidays: HolidayTable = {
	version: '2026-08-07',
	source: { title: 'GOV.UK, UK bank holidays', url: 'https://www.gov.uk/bank-holidays' },
	checkedOn: date('2026-11-21'),
	firstYear: 2012,
	lastYear: 2028,
	days: [
		...days(2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'),
		...days(2013, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'),
		...days(2014, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'),
		...days(2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'),
		...days(2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'),
		...days(2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'),
		...days(2018, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'),
		...days(2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'),
		...days(2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'),
		...days(2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'),
		...days(2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'),
		...days(2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'),
		...days(2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'),
		...days(2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'),
		...days(2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'),
		...days(2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'),
		...days(2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26')
	]
};

function days(year: number, monthsAndDays: string): readonly CalendarDate[] {
	return monthsAndDays.split(' ').map((on) => date(`${year}-${on}`));
}
