import { describe, expect, test } from 'vitest';
import { calendar } from '../../../../tests/helpers/law.ts';
import { date } from '../dates/calendar-date.ts';
import { lawPack, lawPackOf } from './law-pack.ts';
import { openPack } from './open-pack.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { workOut } from './work-out.ts';

function problemsOf(rule: string, facts: Record<string, unknown>) {
	const result = workOut(rule, facts, lawPack);
	return result.ok ? 'no problem' : result.problems;
}

describe('what was given is read, or refused with the name of the fact', () => {
	test.each([
		['an unknown rule', 'appeal-someday', {}, [{ kind: 'unknown-rule' }]],
		['a rule with no date', 'drs-no-limit', {}, [{ kind: 'no-date-in-law' }]],
		['nothing', 'ehcna-decision-6w', {}, [{ kind: 'missing', fact: 'received' }]],
		['an empty text', 'ehcna-decision-6w', { received: '' }, [{ kind: 'missing', fact: 'received' }]],
		['null', 'ehcna-decision-6w', { received: null }, [{ kind: 'missing', fact: 'received' }]],
		[
			'no day of the calendar',
			'ehcna-decision-6w',
			{ received: '2026-02-30' },
			[{ kind: 'not-a-date', fact: 'received' }]
		],
		['a number for a day', 'ehcna-decision-6w', { received: 20260105 }, [{ kind: 'not-a-date', fact: 'received' }]],
		[
			'a fact of another rule',
			'ehcna-decision-6w',
			{ received: '2026-01-05', meeting: '2026-01-05' },
			[{ kind: 'unknown-fact', fact: 'meeting' }]
		],
		[
			'a certificate before its notice',
			'appeal-window-2m-1m',
			{ noticeSent: '2026-10-01', certificateIssued: '2026-09-30' },
			[{ kind: 'before', fact: 'certificateIssued', other: 'noticeSent' }]
		],
		[
			'another number than the rule’s',
			'dda-claim-6m',
			{ startsWith: '2027-01-10', months: 7 },
			[{ kind: 'not-that-number', fact: 'months', is: 6 }]
		],
		[
			'a text for the rule’s number',
			'dda-claim-6m',
			{ startsWith: '2027-01-10', months: 'six' },
			[{ kind: 'not-that-number', fact: 'months', is: 6 }]
		],
		[
			'a year too early',
			'phase-transfer-15feb',
			{ transferYear: 2014 },
			[{ kind: 'not-a-number', fact: 'transferYear', from: 2015, to: 2099 }]
		],
		[
			'a year too late',
			'phase-transfer-15feb',
			{ transferYear: 2100 },
			[{ kind: 'not-a-number', fact: 'transferYear', from: 2015, to: 2099 }]
		],
		[
			'half a year',
			'phase-transfer-15feb',
			{ transferYear: 2027.5 },
			[{ kind: 'not-a-number', fact: 'transferYear', from: 2015, to: 2099 }]
		],
		[
			'words for a year',
			'phase-transfer-15feb',
			{ transferYear: '2027 AD' },
			[{ kind: 'not-a-number', fact: 'transferYear', from: 2015, to: 2099 }]
		],
		[
			'a list with the rule’s number in it',
			'dda-claim-6m',
			{ startsWith: '2027-01-10', months: ['6'] },
			[{ kind: 'not-that-number', fact: 'months', is: 6 }]
		],
		[
			'a list with a day in it',
			'ehcna-decision-6w',
			{ received: ['2026-01-05'] },
			[{ kind: 'not-a-date', fact: 'received' }]
		],
		[
			'no such option',
			'academic-year-end-25',
			{ dob: '2003-03-10', course: 'school' },
			[{ kind: 'not-an-option', fact: 'course', options: ['fe-college', 'apprenticeship', 'other'] }]
		],
		[
			'terms that cannot be read',
			'excl-irp-15sd',
			{ noticeGiven: '2026-11-20', terms: '2026-11-02/2026-12-18, soon' },
			[{ kind: 'not-terms', fact: 'terms', row: 2, why: 'not-two-dates' }]
		],
		[
			'terms that are no text',
			'excl-irp-15sd',
			{ noticeGiven: '2026-11-20', terms: 5 },
			[{ kind: 'not-terms', fact: 'terms', row: 1, why: 'not-two-dates' }]
		],
		[
			'a day before the rule',
			'ehcna-decision-6w',
			{ received: '2014-08-31' },
			[{ kind: 'before-the-rule', fact: 'received', inForceFrom: '2014-09-01' }]
		]
	] as const)('%s', (_what, rule, facts, problems) => expect(problemsOf(rule, facts)).toEqual(problems));

	test('every fault is told at once', () => {
		expect(problemsOf('appeal-window-2m-1m', { certificateIssued: 'soon', shoeSize: 9 })).toEqual([
			{ kind: 'unknown-fact', fact: 'shoeSize' },
			{ kind: 'missing', fact: 'noticeSent' },
			{ kind: 'not-a-date', fact: 'certificateIssued' }
		]);
	});

	test('names that only look like facts are refused', () => {
		expect(problemsOf('ehcna-decision-6w', { received: '2026-01-05', constructor: '2026-01-05' })).toEqual([
			{ kind: 'unknown-fact', fact: 'constructor' }
		]);
	});

	test('the first day of a rule is a day of it', () => {
		expect(workOut('ehcna-decision-6w', { received: '2014-09-01' }, lawPack).ok).toBe(true);
	});

	test('a number is written in figures and in no other way', () => {
		for (const months of ['6e0', '0x6', '6.0', '+6', '0000006']) {
			expect(problemsOf('dda-claim-6m', { startsWith: '2027-01-10', months }), months).toEqual([
				{ kind: 'not-that-number', fact: 'months', is: 6 }
			]);
		}
	});

	test('the first and the last year there can be', () => {
		for (const transferYear of [2015, 2099]) {
			expect(workOut('phase-transfer-15feb', { transferYear }, lawPack).ok, String(transferYear)).toBe(true);
		}
	});

	test('numbers may come as text, as from a form', () => {
		expect(workOut('phase-transfer-15feb', { transferYear: '2027' }, lawPack).ok).toBe(true);
		expect(workOut('dda-claim-6m', { startsWith: '2027-01-10', months: '6' }, lawPack).ok).toBe(true);
		expect(workOut('K4', { after: '2026-09-30', months: 0 }, openPack).ok).toBe(false);
	});
});

describe('the date inputs of section 2 do as well', () => {
	test.each([
		['ehcna-decision-6w', { receivedDate: '2026-09-14' }, '2026-10-26'],
		['reassess-decision-15d', { receivedDate: '2026-12-14' }, '2026-12-29'],
		['draft-plan-comments-15d', { servedDate: '2027-03-01' }, '2027-03-15'],
		['appeal-window-2m-1m', { letterDate: '2026-10-01', certificateDate: '2026-11-29' }, '2027-01-04'],
		['review-decision-4w', { meetingDate: '2026-11-18' }, '2026-12-16'],
		['order-amend-5w', { orderDate: '2026-11-20' }, '2026-12-25'],
		['trib-directed-date', { directedDate: '2026-12-04' }, '2026-12-04']
	])('%s from %o: %s', (rule, facts, last) => {
		const result = workOut(rule, facts, lawPack);
		expect(result.ok && result.worked.limit.lastLawful).toBe(last);
	});

	test('what is worked out is told under the names of the rule', () => {
		const result = workOut('ehcna-decision-6w', { receivedDate: '2026-09-14' }, lawPack);
		expect(result.ok && result.worked.facts).toEqual({ received: '2026-09-14' });
	});

	test('not both', () => {
		expect(problemsOf('ehcna-decision-6w', { received: '2026-09-14', receivedDate: '2026-09-15' })).toEqual([
			{ kind: 'given-twice', fact: 'receivedDate', other: 'received' }
		]);
	});

	test('not for a rule that has no such day', () => {
		expect(problemsOf('ehcna-decision-6w', { received: '2026-09-14', orderDate: '2026-09-15' })).toEqual([
			{ kind: 'unknown-fact', fact: 'orderDate' }
		]);
	});
});

describe('what is told of a result', () => {
	test('the rule, the days, the versions', () => {
		const result = workOut('ehcna-decision-6w', { received: '2026-09-14' }, lawPack);
		if (!result.ok) throw new Error('refused');
		const { rule, facts, details, lawVersion, calendarVersion } = result.worked;
		expect([rule.id, facts, details]).toEqual(['ehcna-decision-6w', { received: '2026-09-14' }, undefined]);
		expect([lawVersion, calendarVersion]).toEqual(['2026-11-21', '2026-08-07']);
	});

	test('what was given besides days stands apart', () => {
		const result = workOut('phase-transfer-15feb', { transferYear: '2027' }, lawPack);
		expect(result.ok && [result.worked.facts, result.worked.details]).toEqual([{}, { transferYear: 2027 }]);
	});
});

describe('a case keeps the version of a rule that governed it', () => {
	const six = rules.find(({ id }) => id === 'ehcna-decision-6w') as Rule;
	const was: Rule = { ...six, inForceUntil: date('2027-08-31') };
	const willBe: Rule = {
		...six,
		version: 2,
		inForceFrom: date('2027-09-01'),
		inForceUntil: date('2029-08-31'),
		numbers: { count: 8 }
	};
	const pack = lawPackOf('2027-09-01', [was, willBe], calendar);

	test.each([
		['2027-08-31', 1, '2027-10-12', 'the last day of the first version: six weeks'],
		['2027-09-01', 2, '2027-10-27', 'the first day of the second: eight weeks'],
		['2029-08-31', 2, '2029-10-26', 'the last day of the second']
	])('received %s: version %i, %s (%s)', (received, version, last) => {
		const result = workOut('ehcna-decision-6w', { received }, pack);
		expect(result.ok && [result.worked.rule.version, result.worked.limit.lastLawful]).toEqual([version, last]);
	});

	test('after the last version there is no rule', () => {
		expect(workOut('ehcna-decision-6w', { received: '2029-09-01' }, pack)).toEqual({
			ok: false,
			problems: [{ kind: 'after-the-rule', fact: 'received', inForceUntil: '2029-08-31' }]
		});
	});

	test('before the first there is none either', () => {
		expect(workOut('ehcna-decision-6w', { received: '2014-01-01' }, pack)).toMatchObject({
			problems: [{ kind: 'before-the-rule', fact: 'received' }]
		});
	});

	test('a version that takes the date away gives none', () => {
		const { due: _gone, ...without } = willBe;
		const abolished = lawPackOf('x', [without, { ...six, version: 3, inForceFrom: date('2029-09-01') }], calendar);
		expect(workOut('ehcna-decision-6w', { received: '2027-09-01' }, abolished)).toEqual({
			ok: false,
			problems: [{ kind: 'no-date-in-law' }]
		});
	});

	test('an older case keeps its date when the newest version has none', () => {
		const { due: _gone, ...without } = willBe;
		const abolished = lawPackOf('x', [was, without], calendar);
		const result = workOut('ehcna-decision-6w', { received: '2027-08-31' }, abolished);
		expect(result.ok && result.worked.limit.lastLawful).toBe('2027-10-12');
	});

	test('without a day the newest is found', () => {
		expect(pack.find('ehcna-decision-6w')?.version).toBe(2);
		expect(pack.find('ehcna-decision-6w', date('2027-01-01'))?.version).toBe(1);
		expect(pack.find('nothing')).toBeUndefined();
		expect(pack.find('nothing', date('2027-01-01'))).toBeUndefined();
	});
});

test('the joined answers are found by name and stand in no list', () => {
	for (const id of ['K4', 'order-*', 'review-chain']) {
		expect(openPack.find(id)?.id).toBe(id);
		expect(openPack.rules.some((rule) => rule.id === id)).toBe(false);
		expect(lawPack.find(id), 'a phone goes without').toBeUndefined();
	}
	expect(openPack.find('ehcna-decision-6w', date('2014-08-31'))).toBeUndefined();
	expect(openPack.find('ehcna-decision-6w', date('2014-09-01'))?.version).toBe(1);
});

test('a joined answer has a first day as any rule has', () => {
	// Orders have had these times since 23 March 2015.
	expect(workOut('order-*', { orderMade: '2015-03-22' }, openPack)).toMatchObject({
		problems: [{ kind: 'before-the-rule', fact: 'orderMade', inForceFrom: '2015-03-23' }]
	});
	expect(workOut('order-*', { orderMade: '2015-03-23' }, openPack).ok).toBe(true);
});
