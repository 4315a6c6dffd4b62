import { expect, test } from 'vitest';
import { isSame } from './same.ts';

test.each<[unknown, unknown, boolean, string]>([
	['Sami', 'Sami', true, 'the same words'],
	['Sami', 'sami', false, 'a capital counts'],
	[null, undefined, false, '“I don’t know” is not the same as not asked'],
	[['a', 'b'], ['a', 'b'], true, 'the same choices'],
	[['a', 'b'], ['b', 'a'], false, 'in another order'],
	[['a'], { 0: 'a' }, false, 'a list is no object'],
	[{ a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }, true, 'the order of fields says nothing'],
	[{ a: 1 }, { a: 1, b: undefined }, true, 'a field that is undefined is absent'],
	[{ a: 1, b: undefined }, { a: 1, c: 2 }, false, 'another field'],
	[{ a: 1 }, { a: 1, b: 2 }, false, 'one field more'],
	[{}, [], false, 'nothing in a list, nothing in an object']
])('%j and %j: %s (%s)', (a, b, same, _why) => {
	expect(isSame(a, b)).toBe(same);
	expect(isSame(b, a)).toBe(same);
});
