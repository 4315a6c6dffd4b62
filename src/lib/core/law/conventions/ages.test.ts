import { describe, expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K12, section 4 of the rule book.

describe('the end of compulsory school age', () => {
	test.each([
		['2007-09-23', '2024-06-28', '2024-06-29', 'IPSEA’s own example'],
		['2010-08-31', '2026-06-26', '2026-06-27', 'summer-born: still 15'],
		['2010-09-23', '2027-06-25', '2027-06-26', 'autumn-born: the next summer'],
		['2011-07-15', '2027-06-25', '2027-06-26', 'summer-born: still 15'],
		['2010-01-10', '2026-06-26', '2026-06-27', '16 before the leaving date'],
		['2010-12-31', '2027-06-25', '2027-06-26', 'the last day of a year'],
		['2012-02-29', '2028-06-30', '2028-07-01', 'born on a leap day']
	])('born %s: a child until %s, a young person from %s (%s)', (dob, childUntilEndOf, youngPersonFrom) => {
		const limit = limitOf('young-person-start', { dob });
		expect(limit.named).toEqual({ childUntilEndOf, youngPersonFrom });
		expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([
			youngPersonFrom,
			youngPersonFrom,
			youngPersonFrom
		]);
		expect(limit.notes).toBeUndefined();
	});

	test.each([
		['2010-09-01', true],
		['2010-09-07', true],
		['2010-09-08', false],
		['2010-08-07', false]
	])('a birthday of %s may fall on either side of the start of the school year: %s', (dob, mayBeEither) => {
		const limit = limitOf('young-person-start', { dob });
		expect(limit.notes).toEqual(mayBeEither ? ['birthday-when-school-year-begins'] : undefined);
		expect(limit.named?.youngPersonFromAtTheEarliest).toBe(mayBeEither ? '2026-06-27' : undefined);
		expect(limit.lastLawful).toBe(dob < '2010-09' ? '2026-06-27' : '2027-06-26');
	});

	test('its working', () => {
		expect(workingOf(limitOf('young-person-start', { dob: '2010-09-23' }))).toEqual([
			'fact dob 2010-09-23',
			'birthday 16 2026-09-23',
			'school-leaving-date 2027-06-25',
			'day-after 2027-06-26'
		]);
	});

	test('the leaving date of a year', () => {
		const limit = limitOf('school-leaving-date', { year: 2027 });
		expect(limit.lastLawful).toBe('2027-06-25');
		expect(workingOf(limit)).toEqual(['school-leaving-date 2027-06-25']);
	});
});

describe('the 25th birthday', () => {
	test.each([
		['2003-03-10', '2028-03-10', '2028-07-31', 'rights end on the birthday, the college year in July'],
		['2004-02-29', '2029-02-28', '2029-07-31', 'a leap day is kept on the 28th'],
		['2002-09-01', '2027-09-01', '2028-07-31', 'the next July is in the next year'],
		['2003-07-31', '2028-07-31', '2028-07-31', 'a birthday on the last day of the college year'],
		['2003-08-01', '2028-08-01', '2029-07-31', 'a birthday on the first day of the next']
	])('born %s: no young person from %s, a college plan perhaps until %s (%s)', (dob, from, until) => {
		const end = limitOf('age-25-end', { dob });
		expect([end.nominal, end.showBy, end.lastLawful]).toEqual([from, from, from]);
		expect(workingOf(end)).toEqual([`fact dob ${dob}`, `birthday 25 ${from}`]);
		const year = limitOf('academic-year-end-25', { dob, course: 'fe-college' });
		expect(year.lastLawful).toBe(until);
		expect(workingOf(year).at(-1)).toBe(`academic-year-ends ${until}`);
	});

	test.each([
		['apprenticeship', '2028-11-30', '2028-11-30', 'the training ends first'],
		['other', '2029-06-30', '2029-03-09', 'the day before 26 comes first'],
		['other', '2029-03-09', '2029-03-09', 'both on one day']
	])('%s until %s: %s (%s)', (course, courseEnds, until) => {
		const limit = limitOf('academic-year-end-25', { dob: '2003-03-10', course, courseEnds });
		expect(limit.lastLawful).toBe(until);
		expect(limit.notes).toBeUndefined();
		expect(workingOf(limit).at(-2)).toBe(`fact courseEnds ${courseEnds}`);
		expect(workingOf(limit).at(-1)).toBe(`earlier-of-two ${until === courseEnds ? 'courseEnds' : 'dob'} ${until}`);
	});

	test('without the end of the course, no later than the day before 26', () => {
		const limit = limitOf('academic-year-end-25', { dob: '2003-03-10', course: 'apprenticeship' });
		expect(limit.lastLawful).toBe('2029-03-09');
		expect(limit.notes).toEqual(['or-when-the-course-ends']);
		expect(workingOf(limit)).toEqual([
			'fact dob 2003-03-10',
			'birthday 25 2028-03-10',
			'day-before-birthday 26 2029-03-09'
		]);
	});
});
