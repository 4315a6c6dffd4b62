import { describe, expect, test } from 'vitest';
import { categoryOf, isSpecialType, kindOf, testFor } from './category.ts';
import { milesBetween, placeOnGrid } from './distance.ts';
import { findSchools } from './find-schools.ts';
import { numberIn, postcodeIn, wordsOf } from './fold.ts';
import type { School } from './school.ts';
import { isOneSlip } from './slips.ts';

const school = (more: Partial<School> = {}): School => ({
	urn: '100001',
	name: 'Oak Tree School',
	phase: 'primary',
	section41: 'not-on-list',
	status: 'open',
	...more
});

describe('what may be asked for by name, and by which test', () => {
	// s.38(3) as the types of the register: shared data notes, “Columns that matter for naming a preferred school”.
	test.each<[Partial<School>, string, string, string]>([
		[{ type: 1 }, 'maintained-school', 's39', 'community school'],
		[{ type: 7 }, 'maintained-school', 's39', 'community special school'],
		[{ type: 12 }, 'maintained-school', 's39', 'foundation special school'],
		[{ type: 15 }, 'maintained-nursery', 's39', 'council nursery school'],
		[{ type: 34 }, 'academy', 's39', 'academy converter'],
		[{ type: 44 }, 'academy', 's39', 'special academy, which is in the group of academies'],
		[{ type: 36 }, 'academy', 's39', 'special free school'],
		[{ type: 42 }, 'academy', 's39', 'alternative provision academy'],
		[{ type: 18, furtherEducation: 'General Further Education College' }, 'further-education', 's39', 'a college'],
		[
			{ type: 18, furtherEducation: 'Sixth Form College (Voluntary Aided)' },
			'further-education',
			's39',
			'sixth form college'
		],
		[
			{ type: 18, furtherEducation: 'Specialist Designated College' },
			'check-law',
			'unknown',
			'not every one is in the sector'
		],
		[{ type: 18 }, 'check-law', 'unknown', 'a college of no told kind'],
		[{ type: 8 }, 'non-maintained-special', 's39', 'non-maintained special school'],
		[{ type: 10, section41: 'approved' }, 'section-41', 's39', 'independent special school on the list'],
		[{ type: 10 }, 'not-on-list', 's9', 'one that is not on our copy'],
		[{ type: 10, section41: 'doubtful' }, 'not-on-list', 's9', 'on our copy and no longer in the register'],
		[{ type: 32, section41: 'approved' }, 'section-41', 's39', 'special post-16 institution on the list'],
		[{ type: 30, section41: 'approved' }, 'section-41', 's39', 'a Welsh place can be on the list'],
		[{ type: 30 }, 'outside', 's9', 'a Welsh school'],
		[{ type: 11 }, 'independent', 's9', 'independent school'],
		[{ type: 14 }, 'check-law', 'unknown', 'pupil referral unit: check the law first'],
		[{}, 'unknown', 'unknown', 'no type told'],
		[{ type: 99 }, 'unknown', 'unknown', 'a type of next year']
	])('%j is %s, test %s (%s)', (more, category, test, _why) => {
		expect(categoryOf(school(more))).toBe(category);
		expect(testFor(categoryOf(school(more)))).toBe(test);
	});

	test.each([
		[7, true],
		[44, true],
		[10, true],
		[34, false],
		[11, false],
		[99, undefined],
		[undefined, undefined]
	])('type %s is for special needs: %s', (type, is) => {
		expect(isSpecialType(type)).toBe(is);
	});

	test.each<[Partial<School>, string | undefined]>([
		[{ type: 1 }, 'mainstream'],
		[{ type: 7, isSpecial: true }, 'special'],
		[{ type: 10, section41: 'approved' }, 'section-41'],
		[{ type: 10 }, 'independent'],
		[{ type: 14 }, undefined]
	])('%j is kept as %s', (more, kind) => {
		expect(kindOf(school(more))).toBe(kind);
	});
});

describe('names are folded to one form', () => {
	test.each([
		['St. Mary’s C of E Prim. Sch.', 'st marys ce primary school'],
		['Saint Mary’s Church of England Primary School', 'st marys ce primary school'],
		['ST MARYS CofE PRIMARY SCHOOL', 'st marys ce primary school'],
		['Our Lady’s R.C. Infants & Juniors', 'our ladys catholic infant junior'],
		['Ysgol Llŷn', 'ysgol llyn'],
		['The Academy of St Jude', 'academy st jude']
	])('%s', (name, words) => {
		expect(wordsOf(name).join(' ')).toBe(words);
	});

	test.each([
		['TA20 3AJ', 'TA203AJ'],
		['ta20', 'TA20'],
		[' l32 9 ', 'L329'],
		['EC3A 5DE', 'EC3A5DE'],
		['Oak 3', undefined],
		['St 1', undefined]
	])('the postcode in %s', (text, postcode) => {
		expect(postcodeIn(text)).toBe(postcode);
	});

	test.each([
		['134909', '134909'],
		['10012345', '10012345'],
		['933/6207', '9336207'],
		['12345', undefined],
		['1st School', undefined]
	])('the number in %s', (text, number) => {
		expect(numberIn(text)).toBe(number);
	});
});

test.each([
	['oakwood', 'oakwood', true, 'none'],
	['oakwod', 'oakwood', true, 'a letter left out'],
	['oakwoood', 'oakwood', true, 'one too many'],
	['oakwoud', 'oakwood', true, 'another'],
	['oawkood', 'oakwood', true, 'two the wrong way round'],
	['oakwd', 'oakwood', false, 'two left out'],
	['aokwodo', 'oakwood', false, 'two slips'],
	['elmwood', 'oakwood', false, 'another word']
])('%s for %s: %s (%s)', (typed, meant, is, _why) => {
	expect(isOneSlip(typed, meant)).toBe(is);
	expect(isOneSlip(meant, typed)).toBe(is);
});

describe('a list held whole', () => {
	const list = [
		school({ urn: '100001', name: 'Oakwood School', town: 'Taunton', postcode: 'TA1 1AA', at: [51.02, -3.1] }),
		school({
			urn: '100002',
			name: 'Oakwood Manor School',
			town: 'Leeds',
			postcode: 'LS1 1AA',
			at: [53.8, -1.55],
			isSpecial: true
		}),
		school({
			urn: '100003',
			name: 'Elm College',
			town: 'Chard',
			postcode: 'TA20 3AJ',
			at: [50.87, -2.96],
			phase: 'college',
			section41: 'approved',
			isSpecial: true
		}),
		school({ urn: '100004', name: 'Nowhere School' })
	];
	const urns = (...[sought, filters]: [string, Parameters<typeof findSchools>[2]?]) =>
		findSchools(list, sought, filters).map(({ school: one }) => one.urn);

	test.each([
		['oakwood', ['100001', '100002'], 'the shorter name first'],
		['oakwod leds', ['100002', '100001'], 'with two slips and the town'],
		['chard', ['100003'], 'by the town'],
		['ta20', ['100003'], 'by half a postcode'],
		['ta1 1aa', ['100001'], 'by a whole one'],
		['100004', ['100004'], 'by the number'],
		['xyz', [], 'nothing like it']
	])('%s', (sought, found, _why) => {
		expect(urns(sought)).toEqual(found);
	});

	test('filters narrow it, and how far each is is told', () => {
		expect(urns('', { special: true })).toEqual(['100003', '100002']);
		expect(urns('', { section41: true })).toEqual(['100003']);
		expect(urns('', { phase: 'college' })).toEqual(['100003']);
		const near = findSchools(list, '', { within: { miles: 20, postcode: 'TA1 1AA' } });
		expect(near.map(({ school: one, miles }) => [one.urn, Math.round(miles ?? -1)])).toEqual([
			['100001', 0],
			['100003', 12]
		]);
	});
});

test('a point of the national grid is where the Ordnance Survey’s own example says', () => {
	// “A guide to coordinate systems in Great Britain”, annex C: E 651409.903 N 313177.270 is 52°39′27.2531″N 1°43′4.5177″E on
	// the map; on WGS84 52.65798 N, 1.71605 E.
	const [lat, lng] = placeOnGrid(651409.903, 313177.27);
	expect(lat).toBeCloseTo(52.65798, 4);
	expect(lng).toBeCloseTo(1.71605, 4);
});

test('London to Leeds is some 170 miles as the crow flies', () => {
	expect(milesBetween([51.5074, -0.1278], [53.8008, -1.5491])).toBeCloseTo(169, -1);
});
