import { expect, test } from 'vitest';
import { fieldName, rowsIn } from '../lists/rows.ts';
import {
	chosenAs,
	chosenByName,
	chosenSchools,
	isChosen,
	schoolNameIn,
	schoolNames,
	wantedAs,
	whereOf
} from './chosen.ts';
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

const asAnswers = (told: ReturnType<typeof chosenAs>) =>
	Object.fromEntries(told.map(({ question, value }) => [question, value]));

test('a chosen school is kept with its facts and stands in the list; let go, it leaves both', () => {
	const kept = asAnswers(chosenAs(rowan, true));
	const answers = { name: 'Sami', ...kept };
	expect(chosenSchools(answers)).toEqual([rowan]);
	expect(isChosen(answers, '100003')).toBe(true);
	expect(rowsIn(answers, 'schools')).toEqual([{ id: 'u-100003', values: { name: 'Rowan School', kind: 'special' } }]);
	const gone = { ...answers, ...asAnswers(chosenAs(rowan, false)) };
	expect([chosenSchools(gone), rowsIn(gone, 'schools'), schoolNames(gone)]).toEqual([[], [], []]);
	const again = { ...gone, ...kept };
	expect(rowsIn(again, 'schools')).toHaveLength(1);
	expect(schoolNameIn('school:100003', kept['school:100003'] ?? null)).toBe('Rowan School');
	expect(schoolNameIn('name', 'Sami')).toBeUndefined();
});

test('a school is asked for with all that is known of it, and an older answer about its kind does not stay', () => {
	expect(asAnswers(wantedAs(rowan))).toEqual({
		'wanted-school': 'Rowan School',
		'wanted-where': '1 High Street, Wigton, CA7 9AA, URN 100003',
		'wanted-kind': 'special'
	});
	const unknown: School = {
		urn: 'hand-1',
		name: 'Elm',
		phase: 'all-through',
		section41: 'not-on-list',
		status: 'open'
	};
	expect(asAnswers(wantedAs(unknown))).toEqual({ 'wanted-school': 'Elm', 'wanted-where': null, 'wanted-kind': null });
});

test('a name that was kept and one that was typed into the list are offered once each', () => {
	const answers = {
		...asAnswers(chosenAs(rowan, true)),
		[fieldName('schools', 'r1', 'name')]: 'Elm',
		[fieldName('schools', 'r2', 'name')]: 'Rowan School'
	};
	expect(schoolNames(answers)).toEqual(['Rowan School', 'Elm']);
	expect(chosenByName(answers, 'Rowan School')).toEqual(rowan);
	expect(chosenByName(answers, 'Elm')).toBeUndefined();
});

test.each(['no JSON', '{"urn":1}', '[]', 'null'])('what is no school is none: %s', (value) => {
	expect(chosenSchools({ 'school:1': value })).toEqual([]);
});

test('where it is, for a letter', () => {
	expect(whereOf(rowan)).toBe('1 High Street, Wigton, CA7 9AA, URN 100003');
	expect(whereOf({ ...rowan, urn: 'hand-1', street: '' })).toBe('Wigton, CA7 9AA');
});
