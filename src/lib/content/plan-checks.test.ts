import { expect, test } from 'vitest';
import { areas } from '../core/plans/areas.ts';
import { plainKinds } from '../core/plans/finding.ts';
import { outcomeLacks } from '../core/plans/outcomes.ts';
import { planParts } from '../core/plans/stored-plans.ts';
import { asked } from '../core/plans/seven-questions.ts';
import { vagueFamilies } from '../core/plans/vague/families.ts';
import words from './locales/en/plans.ts';
import { planChecks } from './plan-checks.ts';
import { readSources } from './sources.ts';

test('each thing that can be found, each family, area and part has its words', () => {
	expect(Object.keys(words.kinds).sort()).toEqual(Object.keys(planChecks).sort());
	expect(Object.keys(words.kinds)).toEqual(expect.arrayContaining([...plainKinds]));
	expect(Object.keys(words.families).sort()).toEqual([...vagueFamilies].sort());
	expect(Object.keys(words.areas).sort()).toEqual([...areas].sort());
	expect(Object.keys(words.asked)).toEqual([...asked]);
	expect(Object.keys(words.outcomeLacks)).toEqual([...outcomeLacks]);
	expect(Object.keys(words.parts)).toEqual([...planParts]);
});

test('each check rests on sources that were read, or says that it was not checked', () => {
	for (const [kind, { sources, mark }] of Object.entries(planChecks)) {
		expect(mark === 'M' ? sources.length === 0 : sources.length > 0, kind).toBe(true);
		for (const source of sources) expect(readSources, kind).toHaveProperty(source);
	}
});
