import { expect, test } from 'vitest';
import { rules } from '../core/law/rules/index.ts';
import { evidence } from './evidence.ts';

test('every reference of a rule is in the table, and nothing else is', () => {
	const used = new Set(rules.flatMap((rule) => rule.evidence));
	expect([...used].sort()).toEqual(Object.keys(evidence).sort());
});

test.each(Object.entries(evidence))('%s can be looked up', (_ref, { title, urls }) => {
	expect(title).not.toBe('');
	expect(urls.length).toBeGreaterThan(0);
	for (const url of urls) expect(() => new URL(url)).not.toThrow();
});
