import { expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { nextUsualMove, schoolYearOf } from './school-year.ts';

test.each([
	// born, today, year, next move, why
	[
		'2017-05-03',
		'2026-11-21',
		5,
		'secondary 2028-09-01',
		'Sami is nine: Year 1 began in 2022, so Year 5 began in 2026'
	],
	[
		'2022-08-31',
		'2026-09-01',
		0,
		'secondary 2033-09-01',
		'four on the last day of August: Reception begins the day after'
	],
	['2022-09-01', '2026-09-01', undefined, 'school 2027-09-01', 'a day younger: a year later'],
	['2015-05-03', '2026-11-21', 7, 'post-16 2031-09-01', 'eleven: Year 7'],
	['2009-05-03', '2026-11-21', 13, undefined, 'Jo is seventeen: Year 13'],
	['2009-05-03', '2027-09-01', undefined, undefined, 'after Year 13'],
	['2026-01-10', '2026-11-21', undefined, 'school 2030-09-01', 'a baby']
])('born on %s, on %s: year %s, next %s (%s)', (born, today, year, next, _why) => {
	const move = nextUsualMove(date(born), date(today));
	expect([schoolYearOf(date(born), date(today)), move && `${move.to} ${move.on}`]).toEqual([year, next]);
});
