import { expect, test } from 'vitest';
import { csv, tableFile } from './table-file.ts';

test.each([
	['plain', 'plain', 'as it is'],
	['a, b', '"a, b"', 'a comma'],
	['say “yes”', 'say “yes”', 'curly quotes are letters'],
	['say "yes"', '"say ""yes"""', 'straight quotes are doubled'],
	['one\ntwo', '"one\ntwo"', 'lines'],
	['=1+1', "'=1+1", 'a formula stays text'],
	['+44', "'+44", 'a number that a spreadsheet would work out'],
	['@SUM(A1)', "'@SUM(A1)", 'another way to begin one'],
	['-5, or so', '"\'-5, or so"', 'both']
])('%s is written %s (%s)', (typed, cell, _why) => {
	expect(csv([[typed, 'end']])).toBe(`\uFEFF${cell},end\r\n`);
});

test('the file is called after the list, and by no name of a person', () => {
	expect(tableFile('Plan a budget', [['a']]).name).toBe('Plan-a-budget.csv');
});
