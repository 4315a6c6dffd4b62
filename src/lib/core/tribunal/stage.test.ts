import { describe, expect, test } from 'vitest';
import { event, timeline } from '../../../../tests/helpers/case.ts';
import type { Journal } from '../cases/journal.ts';
import { directable, directionsIn, hearingIn } from './directions.ts';
import { lateIn, outcomesIn, stageOf } from './stage.ts';

const plan = event('final-plan', { letterDate: '2026-07-01' }, {}, { id: 'plan' });
const sent = event('appeal-sent', { sentDate: '2026-08-20' }, {}, { id: 'sent' });
const registered = event(
	'appeal-registered',
	{ letterDate: '2026-09-01', sentToLa: '2026-09-01' },
	{},
	{ id: 'registered' }
);
const decided = event('tribunal-decision', { letterDate: '2026-10-05' }, { order: 'amend' }, { id: 'decided' });

test.each([
	// what happened, the stage, why
	[[], 'no-decision', 'nothing to appeal'],
	[[plan], 'before', 'a plan that can be appealed'],
	[[plan, sent], 'lodged', 'sent'],
	[[plan, sent, registered], 'running', 'registered'],
	[[plan, sent, registered, decided], 'decided', 'an order'],
	[
		[plan, sent, event('appeal-conceded', { on: '2026-09-20' }, { what: 'contents' })],
		'decided',
		'the council gave way'
	],
	[[plan, sent, registered, event('appeal-withdrawn', { on: '2026-09-20' })], 'decided', 'taken back'],
	[
		[plan, sent, registered, decided, event('amended-plan', { letterDate: '2026-11-02' })],
		'decided',
		'the plan that was ordered is still part of it'
	],
	[
		[plan, sent, registered, decided, event('assessment-refused', { letterDate: '2026-11-12' })],
		'before',
		'a decision of its own begins anew'
	]
] as [Journal, string, string][])('%#: %s (%s)', (journal, stage, _why) => {
	expect(stageOf(timeline(journal))).toBe(stage);
});

describe('dates of the Tribunal', () => {
	const response = event(
		'date-given',
		{ on: '2026-09-01', directedDate: '2026-10-16' },
		{ by: 'tribunal', rule: 'trib-la-response-30wd' },
		{ id: 'response' }
	);
	const evidence = event(
		'date-given',
		{ on: '2026-09-01', directedDate: '2026-12-04' },
		{ by: 'tribunal', rule: 'Last day for evidence' },
		{ id: 'evidence' }
	);

	test('stand in order, each with what it is for', () => {
		const found = directionsIn(timeline([plan, sent, registered, evidence, response], '2026-09-10'));
		expect(found.map(({ on, rule, what }) => [on, rule, what])).toEqual([
			['2026-10-16', 'trib-la-response-30wd', undefined],
			['2026-12-04', undefined, 'Last day for evidence']
		]);
	});
	test('count before the one worked out: the council’s answer is due on the day directed', () => {
		const [first] = directionsIn(timeline([plan, sent, registered, response], '2026-09-10'));
		expect(first?.obligation).toMatchObject({ rule: 'trib-la-response-30wd', day: '2026-10-16' });
	});
	test('one the council wrote is none of the Tribunal’s', () => {
		const ofCouncil = event(
			'date-given',
			{ on: '2026-09-01', directedDate: '2026-10-16' },
			{ by: 'council', rule: 'x' }
		);
		expect(directionsIn(timeline([plan, sent, registered, ofCouncil]))).toEqual([]);
	});
	test('can be given for what is running, and not after it is over', () => {
		const rules = (journal: Journal) => directable(timeline(journal, '2026-09-10')).map(({ rule }) => rule);
		expect(rules([plan, sent, registered])).toContain('trib-la-response-30wd');
		expect(rules([plan])).toEqual([]);
	});
});

test('the hearing shown is the next one, and else the last', () => {
	const past = event('hearing', { on: '2026-10-01' }, {}, { id: 'past' });
	const next = event('hearing', { on: '2026-12-10' }, {}, { id: 'next' });
	expect(hearingIn(timeline([past, next]))?.id).toBe('next');
	expect(hearingIn(timeline([past]))?.id).toBe('past');
	expect(hearingIn(timeline([]))).toBeUndefined();
});

describe('after a decision', () => {
	// Ordered on 5 October 2026: the amended plan is due five weeks on, on 9 November (regulation 44(2)(e)).
	test('what the council has to do stands with its date, and is late from the day after', () => {
		const before = outcomesIn(timeline([plan, sent, registered, decided], '2026-11-09'));
		const [order] = before;
		expect(order).toMatchObject({ kind: 'order', by: { id: 'decided' } });
		const due = order?.follows.find(({ rule }) => rule === 'order-amend-5w');
		expect(due?.day).toBe('2026-11-09');
		expect(before).toHaveLength(1);
		expect(lateIn(before)).toEqual([]);
		const after = outcomesIn(timeline([plan, sent, registered, decided], '2026-11-10'));
		expect(lateIn(after).map(({ rule }) => rule)).toEqual(['order-amend-5w']);
	});
	test('a plan that came in time leaves nothing late', () => {
		const came = event('amended-plan', { letterDate: '2026-11-02' });
		expect(lateIn(outcomesIn(timeline([plan, sent, registered, decided, came])))).toEqual([]);
	});
	test('orders, concessions and recommendations stand newest first', () => {
		const recommended = event('recommendation', { on: '2026-10-05' }, { to: 'health' }, { id: 'recommended' });
		const found = outcomesIn(timeline([plan, sent, registered, decided, recommended]));
		expect(found.map(({ kind }) => kind)).toEqual(['recommendation', 'order']);
		expect(found[0]?.follows.map(({ rule }) => rule)).toEqual(['recs-response-5w']);
	});
});
