import { expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { answersForPlan } from '../plans/stored-plans.ts';
import { budgetRows, pounds, readCount, readPounds, totalOf, yearlyCost } from './budget.ts';
import { linesToTake, rowsFromPlan } from './from-plan.ts';
import { fieldName, fieldOf, rowsIn, takenOut } from './rows.ts';
import { tables } from './tables.ts';

const today = date('2026-11-21');

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

test('a budget is wanted for the lines that say how they are paid or what they cost, or for all while none does', () => {
	const line = (id: string, values: Record<string, string>) => ({ id, values: { help: id, ...values } });
	const from = [line('a', {}), line('b', { form: 'none', price: '5' }), line('c', {})];
	const ids = (rows: typeof from) => budgetRows(rows).map(({ id }) => id);
	expect(ids(from)).toEqual(['a', 'c']);
	expect(ids([...from, line('d', { form: 'arranged' }), line('e', { price: '5' })])).toEqual(['d', 'e']);
});

const plan = answersForPlan({
	id: 'p',
	stage: 'draft',
	sections: {
		E: 'Outcomes\nSami will read a page by July 2027.',
		F: 'Special educational provision\n- A teacher reads with Sami for 20 minutes a day.\n- Touch typing | Teaching assistant | 10 minutes daily\n- A teacher reads with Sami for 20 minutes a day.'
	}
});
const reading = 'A teacher reads with Sami for 20 minutes a day';
const typing = 'Touch typing; Teaching assistant; 10 minutes daily';

test('the lines of a plan are taken once: not the headings, not what the list holds or held', () => {
	expect(linesToTake(plan, 'provision', today)).toEqual([reading, typing]);
	expect(linesToTake(plan, 'outcomes', today)).toEqual(['Sami will read a page by July 2027']);
	const taken = rowsFromPlan([reading, typing], 'provision', (place) => `r${place}`);
	const answers = { ...plan, ...Object.fromEntries(taken.map(({ question, value }) => [question, value])) };
	expect(rowsIn(answers, 'provision')).toEqual([
		{ id: 'r0', values: { help: reading } },
		{ id: 'r1', values: { help: typing } }
	]);
	expect(linesToTake(answers, 'provision', today)).toEqual([]);
	const out = takenOut('provision', 'r0');
	expect(linesToTake({ ...answers, [out.question]: out.value }, 'provision', today)).toEqual([]);
	expect(linesToTake({ name: 'Sami' }, 'provision', today)).toEqual([]);
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
