import { describe, expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { choice, flow, line, questionsLeft, resolve, words } from './flow.ts';
import type { Flow } from './flow.ts';
import { stepsAfter } from './next-steps.ts';
import { letterOf, letterKinds } from '../letters/index.ts';
import { flows } from './index.ts';
import { openCase } from './open-case.ts';
import { requestAssessment } from './request-assessment.ts';

const today = date('2026-11-21');

function reachable(one: Flow, from = one.start): Set<string> {
	const seen = new Set([from]);
	for (const at of seen) for (const { to } of one.questions[at]?.next ?? []) seen.add(to);
	return seen;
}

describe.each(Object.values(flows))('$id', (one) => {
	const places = new Set([...Object.keys(one.questions), ...one.outcomes]);

	test('every arrow leads somewhere that exists', () => {
		for (const { next } of Object.values(one.questions)) for (const { to } of next) expect(places).toContain(to);
	});
	test('every question and every outcome can be reached', () => {
		expect([...places].filter((place) => !reachable(one).has(place))).toEqual([]);
	});
	test('no question is a dead end: the last arrow always holds', () => {
		for (const [id, { next }] of Object.entries(one.questions)) {
			expect(next.length, id).toBeGreaterThan(0);
			expect(next.at(-1)?.when, id).toBeUndefined();
		}
	});
	test('from every question an outcome can be reached', () => {
		for (const id of Object.keys(one.questions)) {
			expect(
				one.outcomes.some((outcome) => reachable(one, id).has(outcome)),
				id
			).toBe(true);
		}
	});
	test('answering "I don’t know" to everything comes to an end', () => {
		let answers = {};
		for (let count = 0; ; count += 1) {
			expect(count).toBeLessThan(60);
			const { next } = resolve(one, answers, today);
			if ('outcome' in next) break;
			answers = { ...answers, [next.question]: null };
		}
	});
});

test('a question is answered in the same way whichever flow asks it', () => {
	const controls = new Map<string, string>();
	for (const one of Object.values(flows)) {
		for (const [id, { next: _next, ...control }] of Object.entries(one.questions)) {
			const known = controls.get(id) ?? JSON.stringify(control);
			expect(JSON.stringify(control), `${id} in ${one.id}`).toBe(known);
			controls.set(id, known);
		}
	}
	expect(controls.size).toBeGreaterThan(180);
});

test('every letter has its flow, and every flow that ends at the check has its letter', () => {
	for (const [id, { flow: of }] of Object.entries(letterKinds)) expect(flows[of]?.outcomes, id).toContain('check');
	const lettered = Object.values(flows).filter(({ outcomes }) => outcomes.includes('check'));
	expect(lettered.filter(({ id }) => !letterOf(id, {}, today)).map(({ id }) => id)).toEqual([]);
});

test.each([
	// flow, answers, what fits, why
	['sen-support', { 'told-support': 'no' }, ['ask-what-support'], 'nobody said that there is support'],
	['sen-support', { 'beyond-school': ['cannot-meet'] }, ['request-assessment'], 'no rounds have to come first'],
	[
		'sen-support',
		{ 'sent-home': 'yes', disability: 'yes' },
		['object-to-sent-home', 'ask-adjustments'],
		'unlawful sending home comes before adjustments'
	],
	[
		'sen-support',
		{ progress: ['slower'], 'specialist-asked': 'no' },
		['request-assessment', 'ask-specialist'],
		'slow progress: ask for both'
	],
	['sen-support', {}, [], 'nothing known'],
	['draft-plan', { 'reports-there': 'some-missing' }, ['ask-missing-reports'], 'reports first'],
	[
		'draft-plan',
		{ 'help-in-f': 'vague', 'budget-wish': 'yes' },
		['answer-draft', 'ask-for-budget'],
		'the draft, and money'
	],
	[
		'choose-school',
		{ 'wanted-kind': 'independent', 'wanted-school': 'A' },
		['ask-for-independent'],
		'not in section 38(3)'
	],
	['choose-school', { 'school-phase': 'college', 'wanted-school': 'A' }, ['ask-for-college'], 'a college'],
	['choose-school', { 'wanted-school': 'A', 'council-school': 'B' }, ['ask-for-school', 'object-to-school'], 'both'],
	['review', { 'review-kind': 'ending' }, ['object-to-ending', 'review-views', 'my-review'], 'the ending first'],
	[
		'help-not-happening',
		{ 'out-now': 'yes', 'help-whose': ['health'] },
		['out-of-school', 'health-provision'],
		'two duties'
	],
	[
		'help-not-happening',
		{ 'asked-council': 'complained' },
		['secure-provision', 'ombudsman-page', 'adviser-page'],
		'after a complaint'
	],
	['special-groups', { groups: ['home'], 'home-by-choice': 'no' }, ['not-home-educating'], 'not by choice']
])('%s with %o leads to %o (%s)', (of, answers, expected, _why) => {
	expect(stepsAfter(of, answers)).toEqual(expected);
});

test.each([
	['ask-for-budget', { 'budget-when': 'plan-only' }, { outcome: 'budget-not-yet' }],
	['ask-for-budget', { 'budget-when': 'no-plan' }, { outcome: 'budget-no-plan' }],
	['ask-for-budget', { 'budget-when': 'review' }, { question: 'budget-lines' }],
	['ask-for-school', { 'wanted-school': 'A', 'wanted-kind': 'independent' }, { outcome: 'not-on-the-list' }],
	['ask-for-school', { 'wanted-school': 'A', 'wanted-kind': null }, { question: 'wanted-where' }],
	['help-not-happening', { 'harm-now': 'yes' }, { outcome: 'safe-first' }],
	['not-home-educating', { 'not-choosing-home': 'no' }, { outcome: 'home-by-choice' }]
])('%s with %o goes to %o', (of, answers, expected) => {
	expect(resolve(flows[of] as Flow, answers, today).next).toEqual(expected);
});

test('a review asks about adult life from Year 9, and an ending about outcomes from 18', () => {
	const review = flows.review as Flow;
	const ending = flows['object-to-ending'] as Flow;
	// Born on 1 September 2013: Year 9 begins in September 2027. Born a day earlier: in September 2026.
	expect(questionsLeft(review, 'budget-wish', { 'born-on': '2013-09-01' }, today)).toBe(1);
	expect(questionsLeft(review, 'budget-wish', { 'born-on': '2013-08-31' }, date('2026-08-31'))).toBe(1);
	expect(questionsLeft(review, 'budget-wish', { 'born-on': '2013-08-31' }, date('2026-09-01'))).toBe(2);
	expect(Object.keys(ending.questions)).toContain('outcomes-left');
	const told = { 'ending-told-on': null, 'ending-reason': null };
	expect(resolve(ending, { ...told, 'born-on': '2008-11-21' }, today).next).toEqual({ question: 'outcomes-left' });
	expect(resolve(ending, { ...told, 'born-on': '2008-11-22' }, today).next).toEqual({ question: 'still-needed' });
});

test('three answers give a letter: who is asking, the needs, and why a plan may be needed', () => {
	const answers = {
		who: 'child',
		situation: [],
		pace: 'short',
		needs: 'He cannot read yet.',
		'why-plan': 'School has tried.'
	};
	expect(resolve(requestAssessment, answers, today)).toEqual({
		path: ['situation', 'pace', 'needs', 'why-plan'],
		next: { outcome: 'check' }
	});
});

test.each([
	// the situation, where it leads, why
	[['has-plan'], 'has-plan', 'a plan is re-assessed, not asked for again'],
	[['custody'], 'custody', 'other rules in custody'],
	[['has-plan', 'custody'], 'has-plan', 'the first that applies']
])('%s leads to %s (%s)', (situation, outcome, _why) => {
	expect(resolve(requestAssessment, { situation }, today).next).toEqual({ outcome });
});

test.each([
	[['in-care'], 'a child in care can be assessed'],
	[['assessed-in-six-months'], 'the six months are not a bar on asking'],
	[[], 'none of these'],
	[null, 'not known']
])('%s goes on (%s)', (situation, _why) => {
	expect(resolve(requestAssessment, { situation }, today).next).toEqual({ question: 'pace' });
});

test('rights end at 25, on the birthday itself', () => {
	expect(resolve(requestAssessment, { situation: [], 'born-on': '2001-11-21' }, today).next).toEqual({
		outcome: 'too-old'
	});
	expect(resolve(requestAssessment, { situation: [], 'born-on': '2001-11-22' }, today).next).toEqual({
		question: 'pace'
	});
});

test('a parent is asked whether a young person can decide, and a parent of a child is not', () => {
	const parent = { who: 'child', relation: 'parent', name: 'Sami' };
	expect(resolve(openCase, { ...parent, 'born-on': '2009-05-03' }, today).next).toEqual({ question: 'can-decide' });
	expect(resolve(openCase, { ...parent, 'born-on': '2017-05-03' }, today).next).toEqual({ question: 'council' });
	expect(resolve(openCase, { who: 'me', name: 'Jo', 'born-on': '2009-05-03' }, today).next).toEqual({
		question: 'council'
	});
});

const small = flow('small', {
	start: 'a',
	questions: { a: choice({ one: 'b', two: 'end', dontKnow: 'c' }), b: line('c'), c: words('end') },
	outcomes: ['end']
});

test('a flow is replayed from its answers', () => {
	expect(resolve(small, {}, today)).toEqual({ path: [], next: { question: 'a' } });
	expect(resolve(small, { a: 'one' }, today)).toEqual({ path: ['a'], next: { question: 'b' } });
	expect(resolve(small, { a: null }, today)).toEqual({ path: ['a'], next: { question: 'c' } });
	expect(resolve(small, { a: 'two', c: 'left over from another way' }, today)).toEqual({
		path: ['a'],
		next: { outcome: 'end' }
	});
});

test('questions left follows the answers given, and "I don’t know" after them', () => {
	expect(questionsLeft(small, 'a', {}, today)).toBe(2);
	expect(questionsLeft(small, 'a', { a: 'one' }, today)).toBe(3);
	expect(questionsLeft(small, 'b', {}, today)).toBe(2);
	expect(questionsLeft(small, 'end', {}, today)).toBe(0);
});

test.each([
	// born on, where a person asking for themselves is led, why
	['2009-05-03', { question: 'council' }, '17: the rights are their own'],
	['2011-07-15', { outcome: 'still-child' }, '15, and the school leaving date of 2027 is to come'],
	['2010-08-31', { question: 'council' }, 'summer-born: since 27 June 2026, before turning 16 and after'],
	[null, { question: 'council' }, 'not known: taken at their word']
])('born %s, asking for themselves: %o (%s)', (bornOn, next, _why) => {
	const answers = { who: 'me', name: 'Jo', 'born-on': bornOn };
	expect(resolve(openCase, answers, today).next).toEqual(next);
});
