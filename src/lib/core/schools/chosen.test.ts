import { expect, test } from 'vitest';
import { chosenAs, chosenSchools, isChosen, schoolNameIn, whereOf } from './chosen.ts';
import type { School } from './school.ts';

const rowan: School = {
	urn: '100003',
	name: 'Rowan School',
	type: 7,
	phase: 'all-through',
	isSpecial: true,
	section41: 'not-on-list',
	status: 'open',
	ages: [2, null],
	street: '1 High Street',
	town: 'Wigton',
	postcode: 'CA7 9AA',
	at: [54.8, -3.1],
	successors: [{ urn: '100001', name: 'Oak' }]
};

test('a chosen school is kept with its facts, and can be let go', () => {
	const kept = chosenAs(rowan, true);
	const answers = { name: 'Sami', [kept.question]: kept.value };
	expect(chosenSchools(answers)).toEqual([rowan]);
	expect(isChosen(answers, '100003')).toBe(true);
	const gone = chosenAs(rowan, false);
	expect(chosenSchools({ ...answers, [gone.question]: gone.value })).toEqual([]);
	expect(schoolNameIn(kept.question, kept.value)).toBe('Rowan School');
	expect(schoolNameIn('name', 'Sami')).toBeUndefined();
});

test.each(['no JSON', '{"urn":1}', '[]', 'null'])('what is no school is none: %s', (value) => {
	expect(chosenSchools({ 'school:1': value })).toEqual([]);
});

test('where it is, for a letter', () => {
	expect(whereOf(rowan)).toBe('1 High Street, Wigton, CA7 9AA, URN 100003');
	expect(whereOf({ ...rowan, urn: 'hand-1', street: '' })).toBe('Wigton, CA7 9AA');
});
