import { expect, test } from 'vitest';
import { isKnown } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import { openPack } from './open-pack.ts';
import type { Limit } from './rule.ts';
import vectors from './vectors.json' with { type: 'json' };
import { workOut } from './work-out.ts';

// Section 8 of the rule book, as it stands there. Each value was worked out by somebody else's programs.

interface Vector {
	id: string;
	rule: string;
	in: Record<string, string | number>;
	out: Record<string, string>;
}

function limitOf(vector: Vector): Limit {
	const result = workOut(vector.rule, vector.in, openPack);
	if (!result.ok) throw new Error(`${vector.id}: ${JSON.stringify(result.problems)}`);
	return result.worked.limit;
}

function outputOf(limit: Limit, name: string): MaybeDate | undefined {
	if (name === 'nominal' || name === 'showBy' || name === 'lastLawful') return limit[name];
	return limit.named?.[name];
}

test('the file holds all of section 8', () => {
	expect(vectors).toHaveLength(63);
	expect(new Set(vectors.map(({ id }) => id)).size).toBe(63);
});

test.each(vectors as unknown as Vector[])('$id: $rule of $in', (vector) => {
	const limit = limitOf(vector);
	for (const [name, expected] of Object.entries(vector.out)) {
		const given = outputOf(limit, name);
		// The one day beyond the bank holidays we have is told as an estimate: see the next test.
		const day = given && !isKnown(given) && vector.id === 'n5' ? given.estimate : given;
		expect(day, name).toBe(expected);
	}
});

test('n5 ends in 2029, past the last table: its working day is told as an estimate, never as the date', () => {
	const n5 = (vectors as unknown as Vector[]).find(({ id }) => id === 'n5');
	expect(n5 && limitOf(n5).showBy).toEqual({ notKnown: 'bank-holidays', year: 2029, estimate: '2029-02-28' });
});
