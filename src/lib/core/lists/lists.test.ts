import { expect, test } from 'vitest';
import { pounds, readCount, readPounds, totalOf, yearlyCost } from './budget.ts';
import { fieldName, fieldOf, rowsIn, takenOut } from './rows.ts';
import { tables } from './tables.ts';

test.each([
	['60', 6000, 'whole pounds'],
	['£60', 6000, 'with the sign'],
	['45.50', 4550, 'pence'],
	['45.5', 4550, 'one figure of pence is tens'],
	['1,200', 120_000, 'thousands'],
	['1,200,000.05', 120_000_005, 'millions'],
	[' 12 ', 1200, 'spaces around'],
	['0', 0, 'it may cost nothing'],
	['1,20', undefined, 'a comma in no place of thousands: not guessed'],
	['-5', undefined, 'no debts'],
	['about 60', undefined, 'words'],
	['45.505', undefined, 'no tenths of pence'],
	['', undefined, 'nothing'],
	[undefined, undefined, 'no answer']
])('%s is %s pence (%s)', (typed, pence, _why) => {
	expect(readPounds(typed)).toBe(pence);
});

test.each([
	['36', 36],
	['0', 0],
	['3.5', undefined],
	['weekly', undefined]
])('%s times is %s', (typed, count) => {
	expect(readCount(typed)).toBe(count);
});

test.each([
	[{ price: '60', times: '36' }, 216_000, 'price by times'],
	[{ price: '60' }, 6000, 'no times: once'],
	[{ price: '60', times: 'weekly' }, undefined, 'times that cannot be read are not guessed'],
	[{ times: '36' }, undefined, 'no price']
])('%o costs %s a year (%s)', (values, cost, _why) => {
	expect(yearlyCost(values)).toBe(cost);
});

test('the total is that of the lines with a price, and nothing when none has one', () => {
	const rows = [
		{ id: 'a', values: { price: '0.10', times: '3' } },
		{ id: 'b', values: {} },
		{ id: 'c', values: { price: '0.20' } }
	];
	expect(totalOf(rows)).toBe(50);
	expect(totalOf(rows.slice(1, 2))).toBeUndefined();
});

test.each([
	[0, '£0'],
	[5, '£0.05'],
	[120_000, '£1,200'],
	[123_456_789, '£1,234,567.89']
])('%i pence are %s', (pence, words) => {
	expect(pounds(pence)).toBe(words);
});

test('rows come in the order they were begun; a row taken out is gone, an empty one was never there', () => {
	const out = takenOut('changes', 'b');
	const answers = {
		[fieldName('changes', 'c', 'section')]: 'F',
		[fieldName('changes', 'a', 'section')]: 'B',
		[fieldName('changes', 'a', 'why')]: ' page 3 ',
		[fieldName('changes', 'b', 'section')]: 'I',
		[fieldName('changes', 'd', 'section')]: '',
		[fieldName('outcomes', 'a', 'outcome')]: 'another list',
		[out.question]: out.value,
		reference: 'no row'
	};
	expect(rowsIn(answers, 'changes')).toEqual([
		{ id: 'a', values: { section: 'B', why: 'page 3' } },
		{ id: 'c', values: { section: 'F' } }
	]);
});

test('a field is known by its name, and nothing else is', () => {
	expect(fieldOf(fieldName('changes', 'a', 'why'))).toEqual({ table: 'changes', row: 'a', field: 'why' });
	expect(fieldOf('reference')).toBeUndefined();
	expect(fieldOf('rows:changes:a')).toBeUndefined();
});

test('every view shows fields its table has, the one it is called by first', () => {
	for (const { fields, views, name } of Object.values(tables)) {
		for (const shown of Object.values<readonly string[]>(views)) {
			expect(shown[0]).toBe(name);
			for (const field of shown) expect(Object.keys(fields)).toContain(field);
		}
	}
});
