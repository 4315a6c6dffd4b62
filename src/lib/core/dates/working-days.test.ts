import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { addDays, date, daysBetween, isWeekend, partsOf } from './calendar-date.ts';
import { calendarOf } from './holidays.ts';
import {
	dateOrEstimate,
	isKnown,
	isTribunalClosed,
	nextWorkingDay,
	previousWorkingDay,
	workingDaysAfter,
	workingDaysBefore,
	workingDaysBeginningWith
} from './working-days.ts';

const calendar = calendarOf(bankHolidays);
const isWorkingDay = (on: ReturnType<typeof date>) => nextWorkingDay(on, calendar) === on;

describe('bank holidays in England and Wales (section 6 of the rule book)', () => {
	test.each([
		[2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26', 'as proclaimed'],
		[2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26', 'as proclaimed'],
		[2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28', 'Boxing Day is a Saturday: the 28th instead'],
		[2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28', 'Christmas and Boxing Day are a weekend'],
		[2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26', 'New Year is a Saturday: the 3rd instead']
	])('%i: %s (%s)', (year, days) => {
		const known = bankHolidays.days.filter((on) => partsOf(on).year === year);
		expect(known).toEqual(days.split(' ').map((on) => `${year}-${on}`));
	});

	test.each([
		[2020, '2020-05-08', 'the early May holiday was moved for VE Day'],
		[2022, '2022-06-02', 'the spring holiday was moved for the Jubilee'],
		[2022, '2022-06-03', 'the Jubilee'],
		[2022, '2022-09-19', 'the state funeral'],
		[2023, '2023-05-08', 'the Coronation'],
		[2012, '2012-06-05', 'the Diamond Jubilee']
	])('%i had %s: %s', (_year, on) => expect(calendar.isHoliday(date(on))).toBe(true));

	test('17 years, of which four have a day or two more than eight', () => {
		// 2012: 9, 2022: 10, 2023: 9, and 14 years with 8.
		expect(bankHolidays.days).toHaveLength(9 + 10 + 9 + 14 * 8);
		expect(calendar.knows(2012) && calendar.knows(2028)).toBe(true);
		expect(calendar.knows(2011) || calendar.knows(2029)).toBe(false);
	});

	test('a calendar knows the years of its table and the days in it, and no others', () => {
		const table = { ...bankHolidays, firstYear: 2030, lastYear: 2031, days: [date('2030-04-22')] };
		const made = calendarOf(table);
		expect([2029, 2030, 2031, 2032].map((year) => made.knows(year))).toEqual([false, true, true, false]);
		expect([made.isHoliday(date('2030-04-22')), made.isHoliday(date('2030-04-23'))]).toEqual([true, false]);
	});

	test('days of Scotland and Northern Ireland are working days', () => {
		// 2 January and St Andrew's Day; 17 March and 12 July.
		for (const on of ['2026-01-02', '2026-11-30', '2026-03-17', '2027-07-12'])
			expect(isWorkingDay(date(on)), on).toBe(true);
	});

	test('25 December is no working day, also when its holiday is moved to Monday', () => {
		expect(isWorkingDay(date('2027-12-25'))).toBe(false);
		expect(nextWorkingDay(date('2027-12-25'), calendar)).toBe('2027-12-29');
	});

	test.each([
		// first working day on or after 1 September
		[2024, '2024-09-02', 'the 1st is a Sunday'],
		[2025, '2025-09-01', 'a Monday'],
		[2026, '2026-09-01', 'a Tuesday'],
		[2027, '2027-09-01', 'a Wednesday'],
		[2028, '2028-09-01', 'a Friday']
	])('after August %i comes %s: %s', (year, on) => expect(nextWorkingDay(date(`${year}-09-01`), calendar)).toBe(on));

	test.each([
		// first working day after New Year's Day
		[2025, '2025-01-02', 'a Thursday'],
		[2026, '2026-01-02', 'a Friday'],
		[2027, '2027-01-04', 'the 2nd is a Saturday'],
		[2028, '2028-01-04', 'the 3rd is a substitute holiday']
	])('after New Year %i comes %s: %s', (year, on) => expect(nextWorkingDay(date(`${year}-01-02`), calendar)).toBe(on));

	test('after New Year 2029 comes 2 January, as far as anybody knows', () => {
		expect(nextWorkingDay(date('2029-01-02'), calendar)).toEqual({
			notKnown: 'bank-holidays',
			year: 2029,
			estimate: '2029-01-02'
		});
	});
});

describe('the nearest working day', () => {
	test.each([
		['2026-11-20', '2026-11-20', '2026-11-20', 'a Friday is one itself'],
		['2026-11-21', '2026-11-23', '2026-11-20', 'a Saturday'],
		['2027-03-26', '2027-03-30', '2027-03-25', 'Good Friday'],
		['2026-12-26', '2026-12-29', '2026-12-24', 'Boxing Day with its substitute']
	])('%s: next %s, previous %s (%s)', (on, next, previous) => {
		expect(nextWorkingDay(date(on), calendar)).toBe(next);
		expect(previousWorkingDay(date(on), calendar)).toBe(previous);
	});
});

describe('counting working days', () => {
	test.each([
		['2026-12-23', 3, '2026-12-30', 'the 24th, 29th and 30th'],
		['2026-11-20', 1, '2026-11-23', 'over a weekend'],
		['2026-11-21', 1, '2026-11-23', 'from a Saturday']
	])('%s and %i is %s: %s', (event, days, on) => expect(workingDaysAfter(date(event), days, calendar)).toBe(on));

	test('beginning with a day that is a working day, or is none', () => {
		expect(workingDaysBeginningWith(date('2026-11-20'), 1, calendar)).toBe('2026-11-20');
		expect(workingDaysBeginningWith(date('2026-11-21'), 1, calendar)).toBe('2026-11-23');
	});

	test('back from a day', () => {
		expect(workingDaysBefore(date('2026-11-23'), 1, calendar)).toBe('2026-11-20');
		// Without a word about it August counts: before Wednesday 2 September 2026 come 1 September, and 28 August (31 is a holiday).
		expect(workingDaysBefore(date('2026-09-02'), 2, calendar)).toBe('2026-08-28');
		// 2 September 2026 is a Wednesday; before it the Tribunal's days are 1 September and 31 July.
		expect(workingDaysBefore(date('2026-09-02'), 2, calendar, 'tribunal')).toBe('2026-07-31');
	});

	test('the Tribunal leaves out August and 25 December to 1 January', () => {
		expect(workingDaysAfter(date('2026-07-31'), 1, calendar, 'tribunal')).toBe('2026-09-01');
		expect(workingDaysAfter(date('2026-12-24'), 1, calendar, 'tribunal')).toBe('2027-01-04');
	});

	test.each([
		['2026-08-01', true],
		['2026-08-31', true],
		['2026-07-31', false],
		['2026-09-01', false],
		['2026-12-24', false],
		['2026-12-25', true],
		['2026-12-31', true],
		['2027-01-01', true],
		['2027-01-02', false],
		['2026-11-25', false],
		['2026-02-01', false]
	])('%s is closed at the Tribunal: %s', (on, isClosed) => expect(isTribunalClosed(date(on))).toBe(isClosed));
});

describe('a year whose bank holidays are not known', () => {
	test('is never taken to have none: the day is an estimate, and says of which year', () => {
		const counted = workingDaysAfter(date('2028-12-20'), 10, calendar);
		// 21, 22, 27, 28 and 29 December are known; 1 to 5 January are counted as if nothing were known.
		expect(counted).toEqual({ notKnown: 'bank-holidays', year: 2029, estimate: '2029-01-05' });
		expect(isKnown(counted)).toBe(false);
		expect(dateOrEstimate(counted)).toBe('2029-01-05');
	});

	test('is said also for a day before the first table', () => {
		expect(previousWorkingDay(date('2012-01-01'), calendar)).toEqual({
			notKnown: 'bank-holidays',
			year: 2011,
			estimate: '2011-12-30'
		});
	});

	test('does not matter to a weekend that is only crossed', () => {
		// 30 and 31 December 2028 are a weekend; stepping back from them stays in the known year.
		expect(previousWorkingDay(date('2028-12-31'), calendar)).toBe('2028-12-29');
	});

	test('keeps Christmas Day out of the estimate', () => {
		expect(nextWorkingDay(date('2030-12-25'), calendar)).toEqual({
			notKnown: 'bank-holidays',
			year: 2030,
			estimate: '2030-12-26'
		});
	});
});

test('a walk by hand, with a list of its own, comes to the same day', () => {
	const holidays = new Set<string>(bankHolidays.days);
	const start = fc.integer({ min: 0, max: daysBetween(date('2012-01-01'), date('2028-06-30')) });
	fc.assert(
		fc.property(start, fc.integer({ min: 1, max: 60 }), (offset, days) => {
			const event = addDays(date('2012-01-01'), offset);
			let on = event;
			for (let met = 0; met < days;) {
				on = addDays(on, 1);
				const isOpen = !isWeekend(on) && !holidays.has(on) && !on.endsWith('12-25');
				if (isOpen) met += 1;
			}
			expect(workingDaysAfter(event, days, calendar)).toBe(on);
		})
	);
});
