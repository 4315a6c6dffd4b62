import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../dates/bank-holidays.ts';
import { workOut } from '../work-out.ts';
import { readHolidayTable } from './read-holiday-table.ts';
import { readLawPack } from './read-law-pack.ts';

const source = { title: 'GOV.UK, UK bank holidays', url: 'https://www.gov.uk/bank-holidays' };
/** 2029 as it is likely to be. */
const next = [
	'2029-01-01',
	'2029-03-30',
	'2029-04-02',
	'2029-05-07',
	'2029-05-28',
	'2029-08-27',
	'2029-12-25',
	'2029-12-26'
];
const table = {
	version: '2027-01-05',
	source,
	checkedOn: '2027-01-05',
	firstYear: 2012,
	lastYear: 2029,
	days: [...bankHolidays.days, ...next]
};

function problemsOf(read: { ok: boolean; problems?: readonly { at: string; problem: string }[] }): string[] {
	return read.ok ? ['accepted'] : (read.problems ?? []).map(({ at, problem }) => `${at}: ${problem}`);
}

describe('bank holidays as data', () => {
	test('a good table is read whole', () => {
		const read = readHolidayTable(JSON.parse(JSON.stringify(table)));
		expect(read).toEqual({ ok: true, value: table });
	});

	test('the table that ships is good', () => {
		expect(readHolidayTable(JSON.parse(JSON.stringify(bankHolidays))).ok).toBe(true);
	});

	test.each([
		['no object', 'nothing', [': not-an-object']],
		['a list', [], [': not-an-object']],
		['null', null, [': not-an-object']],
		['no version', { ...table, version: '' }, ['version: missing']],
		['a number for a version', { ...table, version: 7 }, ['version: missing']],
		['no source', { ...table, source: undefined }, ['source: no-source']],
		['a source without a title', { ...table, source: { ...source, title: '' } }, ['source: no-source']],
		['a source with no address', { ...table, source: { title: 'x', url: 'gov.uk' } }, ['source: no-source']],
		['a source with two addresses', { ...table, source: { title: 'x', url: 'https://a b' } }, ['source: no-source']],
		['a source whose title is no text', { ...table, source: { ...source, title: 5 } }, ['source: no-source']],
		[
			'a source whose address is a list',
			{ ...table, source: { title: 'x', url: ['https://a'] } },
			['source: no-source']
		],
		['words before the address', { ...table, source: { title: 'x', url: 'at https://a' } }, ['source: no-source']],
		['a list for the day of checking', { ...table, checkedOn: ['2027-01-05'] }, ['checkedOn: not-a-date']],
		['a bad day of checking', { ...table, checkedOn: '2027-02-30' }, ['checkedOn: not-a-date']],
		['no first year', { ...table, firstYear: undefined }, ['firstYear: not-a-number']],
		['years the wrong way round', { ...table, firstYear: 2030 }, ['firstYear: not-a-number']],
		['three hundred years', { ...table, firstYear: 2012, lastYear: 2312 }, ['firstYear: not-a-number']],
		['half a year', { ...table, lastYear: 2029.5 }, ['firstYear: not-a-number']],
		['no end of years', { ...table, lastYear: 9999 }, ['firstYear: not-a-number']],
		['days that are no list', { ...table, days: 'every day' }, ['days: not-a-list']],
		['a field nobody knows', { ...table, bunting: true }, ['bunting: unknown-field']]
	])('%s is refused', (_what, given, problems) => expect(problemsOf(readHolidayTable(given))).toEqual(problems));

	const index = table.days.indexOf('2027-08-30' as never);
	const withDay = (day: unknown) => ({ ...table, days: table.days.map((on, place) => (place === index ? day : on)) });

	test.each([
		['2027-08-32', 'not-a-date', 'no such day'],
		[20270830, 'not-a-date', 'no text'],
		[['2027-08-30'], 'not-a-date', 'a list with a day in it'],
		['2027-05-31', 'given-twice', 'the holiday before it'],
		['2027-05-03', 'out-of-order', 'earlier than the one before'],
		['2027-08-29', 'on-a-weekend', 'a Sunday']
	])('the row of %s is named: %s (%s)', (day, problem, _why) => {
		expect(problemsOf(readHolidayTable(withDay(day)))).toContain(`days[${index}]: ${problem}`);
	});

	test('a year with a hole in it is refused', () => {
		const days = table.days.filter((on) => on !== '2028-08-28');
		expect(problemsOf(readHolidayTable({ ...table, days }))).toEqual(['year 2028: year-not-complete']);
	});

	test('a year without any is refused', () => {
		expect(problemsOf(readHolidayTable({ ...table, lastYear: 2030 }))).toEqual(['year 2030: year-not-complete']);
	});

	test('days outside the years are refused', () => {
		expect(problemsOf(readHolidayTable({ ...table, lastYear: 2028 }))).toContain(
			`days[${bankHolidays.days.length}]: outside-the-years`
		);
		expect(problemsOf(readHolidayTable({ ...table, firstYear: 2013 }))).toContain('days[0]: outside-the-years');
	});

	test('a table of one year is a table', () => {
		const one = { ...table, firstYear: 2029, days: next };
		expect(readHolidayTable(one).ok).toBe(true);
	});
});

describe('changes of the law as data', () => {
	const ended = { id: 'ehcna-decision-6w', version: 1, inForceUntil: '2027-08-31' };
	const amending = { title: 'An amending instrument', url: 'https://www.legislation.gov.uk/uksi/2027/1' };
	const changed = {
		id: 'ehcna-decision-6w',
		version: 2,
		inForceFrom: '2027-09-01',
		numbers: { count: 8 },
		source: amending,
		checkedOn: '2027-07-01'
	};
	const pack = { version: '2027-07-01', rules: [ended, changed] };

	test('a good pack governs by the day of each case', () => {
		const read = readLawPack(pack);
		if (!read.ok) throw new Error(problemsOf(read).join());
		const lastOf = (received: string) => {
			const result = workOut('ehcna-decision-6w', { received }, read.value);
			return result.ok && [result.worked.rule.version, result.worked.limit.lastLawful, result.worked.lawVersion];
		};
		expect(lastOf('2027-08-31')).toEqual([1, '2027-10-12', '2027-07-01']);
		expect(lastOf('2027-09-01')).toEqual([2, '2027-10-27', '2027-07-01']);
		expect(read.value.find('ehcna-decision-6w')).toMatchObject({ changedBy: amending, checkedOn: '2027-07-01' });
		expect(read.value.find('ehcna-decision-6w')?.inForceUntil).toBeUndefined();
		expect(read.value.rules).toHaveLength(130);
	});

	test('a pack without changes is the law as it ships', () => {
		const read = readLawPack({ version: 'x', rules: [] });
		expect(read.ok && read.value.rules.length).toBe(129);
		expect(read.ok && read.value.calendar.version).toBe('2026-08-07');
	});

	test('a table of holidays may come with it', () => {
		const read = readLawPack({ version: 'x', rules: [] }, { ...bankHolidays, version: 'newer' });
		expect(read.ok && read.value.calendar.version).toBe('newer');
	});

	test('a built-in version may be corrected in place', () => {
		const read = readLawPack({ version: 'x', rules: [{ id: 'ehcna-decision-6w', version: 1, numbers: { count: 7 } }] });
		expect(read.ok && read.value.find('ehcna-decision-6w')?.numbers).toEqual({ count: 7 });
		expect(read.ok && read.value.find('ehcna-decision-6w')?.inForceFrom).toBe('2014-09-01');
	});

	test('numbers that are not named stay', () => {
		const row = { ...changed, id: 'appeal-window-2m-1m', numbers: { count: 3 } };
		const read = readLawPack({ version: 'x', rules: [{ ...ended, id: 'appeal-window-2m-1m' }, row] });
		expect(read.ok && read.value.find('appeal-window-2m-1m')?.numbers).toEqual({ count: 3, fromCertificate: 1 });
	});

	test.each([
		['no object', 5, [': not-an-object']],
		['no version', { rules: [] }, ['version: missing']],
		['an empty version', { version: '', rules: [] }, ['version: missing']],
		['no rules', { version: 'x' }, ['rules: not-a-list']],
		['a field nobody knows', { version: 'x', rules: [], mood: 'good' }, ['mood: unknown-field']],
		['a row that is none', { version: 'x', rules: ['six weeks'] }, ['rules[0]: not-an-object']],
		[
			'a rule nobody knows',
			{ version: 'x', rules: [{ ...changed, id: 'seven-weeks' }] },
			['rules[0].id: unknown-rule']
		],
		['a row without a rule', { version: 'x', rules: [{ version: 1 }] }, ['rules[0].id: unknown-rule']],
		[
			'a version without a number',
			{ version: 'x', rules: [ended, { ...changed, version: 'two' }] },
			['rules[1].version: not-a-number']
		],
		[
			'version nought',
			{ version: 'x', rules: [ended, { ...changed, version: 0 }] },
			['rules[1].version: not-a-number']
		],
		[
			'half a version',
			{ version: 'x', rules: [ended, { ...changed, version: 1.5 }] },
			['rules[1].version: not-a-number']
		],
		[
			'a new version without its law',
			{ version: 'x', rules: [ended, { ...changed, source: undefined }] },
			['rules[1].source: no-source']
		],
		[
			'a source that is half',
			{ version: 'x', rules: [{ ...ended, inForceUntil: undefined, source: { title: 'x' } }] },
			['rules[0].source: no-source']
		],
		[
			'a new version that nobody checked',
			{ version: 'x', rules: [ended, { ...changed, checkedOn: undefined }] },
			['rules[1].checkedOn: missing']
		],
		[
			'a bad day',
			{ version: 'x', rules: [ended, { ...changed, checkedOn: '2027-13-01' }] },
			['rules[1].checkedOn: not-a-date']
		],
		[
			'a list with a day in it',
			{ version: 'x', rules: [ended, { ...changed, checkedOn: ['2027-07-01'] }] },
			['rules[1].checkedOn: not-a-date']
		],
		[
			'a last day that is none',
			{ version: 'x', rules: [{ ...ended, inForceUntil: 'someday' }] },
			['rules[0].inForceUntil: not-a-date']
		],
		[
			'a number the rule has not',
			{ version: 'x', rules: [ended, { ...changed, numbers: { days: 8 } }] },
			['rules[1].numbers.days: unknown-number']
		],
		[
			'no number',
			{ version: 'x', rules: [ended, { ...changed, numbers: { count: 'eight' } }] },
			['rules[1].numbers.count: not-a-number']
		],
		[
			'less than nothing',
			{ version: 'x', rules: [ended, { ...changed, numbers: { count: -1 } }] },
			['rules[1].numbers.count: not-a-number']
		],
		[
			'half a week',
			{ version: 'x', rules: [ended, { ...changed, numbers: { count: 7.5 } }] },
			['rules[1].numbers.count: not-a-number']
		],
		[
			'far too many',
			{ version: 'x', rules: [ended, { ...changed, numbers: { count: 1001 } }] },
			['rules[1].numbers.count: not-a-number']
		],
		[
			'numbers that are none',
			{ version: 'x', rules: [ended, { ...changed, numbers: [8] }] },
			['rules[1].numbers: not-an-object']
		],
		[
			'a field of a row nobody knows',
			{ version: 'x', rules: [ended, { ...changed, due: 'later' }] },
			['rules[1].due: unknown-field']
		],
		[
			'an overlap',
			{ version: 'x', rules: [{ ...ended, inForceUntil: '2027-09-01' }, changed] },
			['rules[1].inForceFrom: overlap']
		],
		['no end of the version before', { version: 'x', rules: [changed] }, ['rules[0].inForceFrom: overlap']],
		[
			'a gap',
			{ version: 'x', rules: [{ ...ended, inForceUntil: '2027-08-30' }, changed] },
			['rules[1].inForceFrom: gap']
		],
		[
			'an end before the beginning',
			{ version: 'x', rules: [ended, { ...changed, inForceUntil: '2027-08-31' }] },
			['rules[1].inForceUntil: ends-before-it-begins']
		]
	])('%s is refused, with its row', (_what, given, problems) =>
		expect(problemsOf(readLawPack(given))).toEqual(problems)
	);

	test('a version of one day is one', () => {
		const rows = [ended, { ...changed, inForceUntil: '2027-09-01' }];
		expect(readLawPack({ version: 'x', rules: rows }).ok).toBe(true);
	});

	test('the smallest and the largest number there can be', () => {
		const read = (count: number) =>
			readLawPack({ version: 'x', rules: [ended, { ...changed, numbers: { count } }] }).ok;
		expect([read(0), read(1000)]).toEqual([true, true]);
	});
});
