import { expect, test } from 'vitest';
import { findByCode, findCouncils, localAuthorities } from './local-authorities.ts';

test('all 153 councils are there, in order', () => {
	expect(localAuthorities).toHaveLength(153);
	const names = localAuthorities.map(({ name }) => name);
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
	expect(new Set(names).size).toBe(153);
});

test('every council has a code of each kind that is its own', () => {
	for (const { gssCode, dfeCode, previousCodes = [] } of localAuthorities) {
		expect(gssCode).toMatch(/^E(06|08|09|10)\d{6}$/);
		expect(dfeCode).toMatch(/^\d{3}$/);
		for (const code of previousCodes) expect(code).toMatch(/^(\d{3}|E\d{8})$/);
	}
	expect(new Set(localAuthorities.map(({ gssCode }) => gssCode)).size).toBe(153);
	expect(new Set(localAuthorities.map(({ dfeCode }) => dfeCode)).size).toBe(153);
});

test('a code that is in use is nobody else’s old one', () => {
	const inUse = new Set(localAuthorities.flatMap(({ gssCode, dfeCode }) => [gssCode, dfeCode]));
	for (const { previousCodes = [] } of localAuthorities)
		for (const code of previousCodes) expect(inUse.has(code), code).toBe(false);
});

test.each([
	['942', ['Cumberland'], 'a code of today'],
	['E06000064', ['Westmorland and Furness'], 'the other kind of code'],
	['909', ['Cumberland', 'Westmorland and Furness'], 'Cumbria became two councils in 2023'],
	['928', ['North Northamptonshire', 'West Northamptonshire'], 'Northamptonshire became two in 2021'],
	['E08000016', ['Barnsley'], 'its code changed with its border in 2025'],
	['999', [], 'nobody’s']
])('%s is %j: %s', (code, names) => {
	expect(findByCode(code).map(({ name }) => name)).toEqual(names);
});

test.each([
	['cumb', ['Cumberland'], 'the beginning of a name'],
	['West North', ['West Northamptonshire'], 'two parts of one'],
	['942', ['Cumberland'], 'the number of the department'],
	['e06000063', ['Cumberland'], 'the code of the statistics office'],
	['909', ['Cumberland', 'Westmorland and Furness'], 'a number of before: Cumbria became two'],
	['Kent County Council', [], 'words that are in no name'],
	['kent council', ['Kent'], '“council” is left out'],
	[' ', [], 'nothing']
])('%s', (typed, names, _why) => {
	expect(findCouncils(typed).map(({ name }) => name)).toEqual(names);
});
