import { describe, expect, test } from 'vitest';
import {
	asha,
	everything,
	forJo,
	inReview,
	jo,
	lateCase,
	letterOf,
	priya,
	written
} from '../../../../tests/helpers/full-answers.ts';
import { timelineOf } from '../cases/timeline.ts';
import { date } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { flows } from '../flows/index.ts';
import { lawPack } from '../law/law-pack.ts';
import { letterKinds, makeLetter } from './index.ts';
import { blockText, freeze, missingIn, plainText } from './letter.ts';

const ours = Object.keys(letterKinds).filter(
	(id) => !id.startsWith('L-1.') && !id.startsWith('L-7.') && !id.startsWith('L-8.')
);
const voices = { parent: asha, 'young-person': jo, helper: priya, 'alternative-person': forJo } as const;
const journalOf = (kind: string) => (/^L-[03]|^L-2\.[123]|follow/.test(kind) ? lateCase : inReview);

/**
 * The points of section 6 of the journeys, in their order, as the parts of each letter that make them. Numbers of points
 * that a part stands for alone are left out; optional parts are there when every fact is.
 */
const points: Readonly<Record<string, readonly string[]>> = {
	'L-0.1': ['who-i-am', 'concerns', 'examples', 'on-support', 'record', 'meeting', 'best-endeavours', 'cycle'],
	'L-0.2': ['impairment', 'barrier', 'wanted', 'why-reasonable', 'ahead', 'no-plan-needed', 'reply'],
	'L-0.3': ['last-meetings', 'three', 'agenda', 'own-words', 'note'],
	'L-0.4': ['proof', 'specialist', 'who', 'asked-before'],
	'L-0.5': ['condition', 'in-the-day', 'duty', 'plan-holds', 'emergency', 'with-needs'],
	'L-0.6': ['facts'],
	'L-0.7': ['facts', 'local-offer-seen', 'duty'],
	'L-0.8': ['ask', 'about', 'happened', 'wanted', 'policy'],
	'L-0.9': ['said', 'in-force', 'proposals'],
	'L-0.10': ['days', 'suspension', 'part-time', 'disability', 'work', 'council'],
	'L-2.1': [
		'ask',
		'changes',
		'moves-to-f',
		'specific',
		'outcomes',
		'school',
		'budget',
		'meeting',
		'reply',
		'not-yet-final'
	],
	'L-2.2': ['reports', 'advice', 'section-k', 'not-yet-final'],
	'L-2.3': ['due', 'next'],
	'L-2.4': ['differences', 'appealable', 'appeal-by'],
	'L-3.1': [
		'ask',
		'where',
		'kind',
		'suits',
		'no-reason-against',
		'mainstream',
		'school-said',
		'consult',
		'name-it',
		'second',
		'travel'
	],
	'L-3.2': ['wishes', 'offer', 'fees', 'others', 'costs', 'not-unreasonable'],
	'L-3.3': ['ask', 'practice', 'copy'],
	'L-3.4': ['not-suitable', 'visit', 'mainstream', 'show'],
	'L-3.5': ['ask', 'why', 'package', 'section-i', 'review-often'],
	'L-3.6': ['three-things', 'nearer', 'no-place', 'costs', 'name-alone', 'appeal'],
	'L-3.7': ['ask', 'choice', 'secure'],
	'L-3.8': ['ask', 'kind', 'course', 'support', 'no-reason-against', 'consult', 'name-it', 'travel'],
	'L-4.1': [
		'who-i-am',
		'why-now',
		'prepare',
		'lines',
		'forms',
		'providers',
		'outcomes',
		'conditions',
		'manager',
		'nominee',
		'premises',
		'information',
		'exceptions',
		'section-j',
		'reply'
	],
	'L-4.2': ['ask', 'who', 'when', 'staff', 'if-not', 'consent', 'reply', 'meet'],
	'L-4.3': ['refused', 'ask', 'answers', 'figures', 'own-facts', 'instead', 'reply', 'next'],
	'L-4.4': ['told', 'enough', 'notice', 'ask', 'lost', 'secure'],
	'L-4.5': ['quotes', 'changed', 'enough', 'look'],
	'L-4.6': ['ask', 'right', 'section-j', 'reply'],
	'L-4.7': ['ask', 'left', 'secure'],
	'L-4.8': ['needs', 'outcomes', 'lines', 'forms', 'flexible', 'manager', 'review'],
	'L-5.1': ['good', 'hard', 'outcomes', 'missed', 'hopes', 'school', 'part'],
	'L-5.2': ['ask', 'changes', 'moves-to-f', 'school', 'budget', 'report'],
	'L-5.3': ['changed', 'why-now', 'who', 'want', 'heard', 'reply'],
	'L-5.4': ['ask', 'invited', 'missing', 'yours'],
	'L-5.5': ['ask', 'ends-with-decision', 'together', 'appeal-waits', 'next'],
	'L-5.6': ['ask', 'changed', 'advice', 'last', 'refusal'],
	'L-5.7': ['which-ground', 'no-ground', 'needed', 'stay', 'steps', 'stays'],
	'L-5.8': [
		'ask',
		'again',
		'changes',
		'moves-to-f',
		'specific',
		'outcomes',
		'school',
		'budget',
		'meeting',
		'reply',
		'not-yet-final'
	],
	'L-5.9': ['ask', 'fixed-date', 'choice', 'suits', 'carry'],
	'L-5.10': ['needs', 'benefit', 'together', 'worker'],
	'L-5.11': ['where', 'who', 'long', 'show', 'not', 'writes'],
	'L-6.1': ['plan', 'duty', 'lines', 'effect', 'yours', 'reply', 'catch-up', 'next'],
	'L-6.2': ['ask', 'duty', 'happened', 'effect', 'wanted', 'reply'],
	'L-6.3': ['ask', 'duty', 'missed', 'plan', 'next', 'teaches'],
	'L-6.4': ['ask', 'evidence', 'suitable', 'secure', 'would-work', 'reply'],
	'L-6.5': ['records', 'data', 'form'],
	'L-6.6': ['ask', 'complaint', 'wrong', 'effect', 'remedy', 'appeal', 'papers'],
	'L-6.7': ['lost', 'paid', 'effect', 'catch-up'],
	'L-6.8': ['duty', 'words', 'breach', 'asked', 'urgent', 'means', 'by'],
	'follow-up': ['ask', 'promises', 'best-endeavours', 'reply']
};

test('each letter has its points written out, and there is none else', () => {
	expect(Object.keys(points).sort()).toEqual([...ours].sort());
});

describe.each(ours)('%s', (kind) => {
	test('makes its points in their order', () => {
		const ids = letterOf(kind, asha, journalOf(kind)).body.map(({ id }) => id);
		expect(ids.filter((id) => points[kind]?.includes(id))).toEqual(points[kind]);
	});

	test.each(Object.entries(voices))('as %s: every part once, no gaps, nothing undefined', (voice, answers) => {
		const letter = letterOf(kind, answers, journalOf(kind));
		const ids = letter.body.map(({ id }) => id);
		expect(letter.voice).toBe(voice);
		expect(new Set(ids).size).toBe(ids.length);
		expect(missingIn(letter)).toEqual([]);
		expect(written(kind, answers, journalOf(kind))).not.toMatch(/undefined|null|\{\{|\[add/);
	});

	test('without a fact it shows what is missing, and each gap leads to a question that its flow asks', () => {
		const letter = makeLetter(kind, {
			answers: { who: 'child', relation: 'parent' },
			timeline: timelineOf([], date('2026-11-21'), lawPack),
			councilName: undefined
		});
		if (!letter) throw new Error('There is a letter');
		const asked = new Set([
			...Object.keys(flows[letterKinds[kind]?.flow ?? '']?.questions ?? {}),
			'born-on',
			'council'
		]);
		expect(missingIn(letter).filter((question) => !asked.has(question))).toEqual([]);
	});

	test('every fact its flow asks for can be seen in it', () => {
		const flow = flows[letterKinds[kind]?.flow ?? ''];
		const full = written(kind, asha, journalOf(kind));
		const unseen = Object.entries(flow?.questions ?? {}).filter(([id, { control }]) => {
			const said = everything[id];
			if (typeof said !== 'string' || !['line', 'words'].includes(control)) return false;
			return !said.split('\n').every((line) => full.includes(line));
		});
		expect(unseen.map(([id]) => id)).toEqual(
			{
				// Asked only when the answer before it is another, or where there is none.
				'L-2.1': ['school-wish-by'],
				'L-5.2': ['school-wish-by'],
				'L-5.8': ['school-wish-by'],
				'L-5.7': ['outcomes-left'],
				'L-6.6': ['ombudsman-remedy']
			}[kind]?.filter((id) => everything[id] !== undefined) ?? []
		);
	});
});

test.each([
	['parent', asha, 'I am the parent of Sami Example.'],
	['carer', { ...asha, relation: 'carer' }, 'Under section 576 of the Education Act 1996 that makes me a parent'],
	['young person', jo, 'I am over compulsory school age, so this right is my own.'],
	['alternative person', forJo, 'I act in their place under section 80 of the Children and Families Act 2014.'],
	['helper', priya, 'I write for Sami Example’s parent, who has asked me to. Their written consent is attached.']
])('a %s says by what right they write', (_who, answers: Answers, words) => {
	expect(written('L-3.1', answers)).toContain(words);
});

test('an outcome to be met is asked from 18 on', () => {
	const adult = { ...jo, 'born-on': '2007-05-03' };
	expect(written('L-5.7', adult, inReview)).toContain('Still to be met:\n\n- To travel alone');
	expect(written('L-5.7', jo, inReview)).not.toContain('To travel alone');
});

test('a fact corrected later is in the draft, and not in what was sent', () => {
	const timeline = timelineOf(lateCase, date('2026-11-21'), lawPack);
	const make = (answers: Answers) => makeLetter('L-0.3', { answers, timeline, councilName: 'Cumberland council' });
	const before = make(asha);
	if (!before) throw new Error('There is a letter');
	const sent = freeze(before);
	const after = make({ ...asha, 'last-meetings': '5 March 2026' });
	expect(after?.body.map(blockText)).toContain('5 March 2026');
	expect(plainText(sent, '')).toContain('4 March 2026');
});

test('the day of a logged letter is in the letter, and a corrected day too', () => {
	expect(written('L-2.1', asha)).toContain('dated 10 November 2026');
	const [draft] = lateCase.filter((entry) => entry.kind === 'event' && entry.event === 'draft-plan');
	if (draft?.kind !== 'event') throw new Error('There is a draft');
	const corrected = { ...draft, id: 'later', replaces: draft.id, dates: { letterDate: date('2026-11-11') } };
	expect(written('L-2.1', asha, [...lateCase, corrected])).toContain('dated 11 November 2026');
});
