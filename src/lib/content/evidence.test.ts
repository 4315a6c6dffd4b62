import { expect, test } from 'vitest';
import { rules } from '../core/law/rules/index.ts';
import { evidence } from './evidence.ts';
import { evidenceOf, evidenceRefs, ruleEvidence } from './rule-evidence.ts';

test('every reference of a rule is in the table, and nothing else is', () => {
	const used = new Set(rules.flatMap(({ id }) => evidenceRefs(id)));
	expect([...used].sort()).toEqual(Object.keys(evidence).sort());
	expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(ruleEvidence)));
});

test('a rule tells what it was checked with, in that order; one that nothing was read for tells nothing', () => {
	expect(evidenceOf('excl-irp-15sd').map(({ ref, rank }) => [ref, rank])).toEqual([['G32', 4]]);
	expect(evidenceOf('ehcna-decision-6w').map(({ ref }) => ref)).toEqual(['L1', 'L6']);
	expect(evidenceOf('drs-no-limit')).toEqual([]);
});

test.each(Object.entries(evidence))('%s can be looked up', (_ref, { title, urls }) => {
	expect(title).not.toBe('');
	expect(urls.length).toBeGreaterThan(0);
	for (const url of urls) expect(() => new URL(url)).not.toThrow();
});
