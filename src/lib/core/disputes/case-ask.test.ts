import { describe, expect, test } from 'vitest';
import { event, timeline } from '../../../../tests/helpers/case.ts';
import { date } from '../dates/calendar-date.ts';
import { askChoices, askFrom, daysFor, fieldsFor, optionsFor, problemGroups } from './ask-fields.ts';
import { askInCase, problemsIn, questionOf } from './case-ask.ts';
import { problemIds } from './names.ts';
import { toldCase } from './told-case.ts';

describe('what a case shows by itself', () => {
	test.each([
		[[], [], 'nothing'],
		[[event('assessment-refused', { letterDate: '2026-10-09' })], ['assessment-refused'], 'a no'],
		[
			[event('final-plan', { letterDate: '2026-10-09' }, { about: 'section-i-only' })],
			['section-i'],
			'a plan whose school alone is at issue'
		],
		[
			[event('review-decision', { letterDate: '2026-10-09' }, { decision: 'amend' })],
			[],
			'a review that leads to changes is nothing to appeal yet'
		],
		[
			[event('review-decision', { letterDate: '2026-10-09' }, { decision: 'cease' })],
			['plan-ending'],
			'a review that ends the plan'
		],
		[
			[event('assessment-requested', { sentDate: '2026-09-02', receivedDate: '2026-09-02' }, { by: 'e-mail' })],
			['council-late'],
			'due on 14 October'
		],
		[
			[event('tribunal-decision', { letterDate: '2026-10-05' }, { order: 'amend', how: 'decided' })],
			['order-not-done'],
			'due on 9 November'
		],
		[[event('excluded', { on: '2026-11-16' })], ['exclusion'], 'an exclusion'],
		[
			[
				event('assessment-refused', { letterDate: '2026-10-09' }),
				event('assessment-agreed', { letterDate: '2026-11-09' })
			],
			[],
			'the council changed its mind'
		]
	] as const)('%#', (journal, problems, _why) => {
		expect(problemsIn(timeline(journal))).toEqual(problems);
	});

	test('what the family says comes before what the journal shows', () => {
		const seen = timeline([event('assessment-refused', { letterDate: '2026-10-09' })]);
		const answers = { [questionOf('problems')]: ['transport'], [questionOf('urgent')]: ['out-of-school'] };
		expect(askInCase(answers, seen)).toMatchObject({ problems: ['transport'], urgent: ['out-of-school'] });
		expect(askInCase({}, seen).problems).toEqual(['assessment-refused']);
	});
});

describe('what a form tells', () => {
	const told = (form: Readonly<Record<string, readonly string[]>>) => askFrom((field) => form[field] ?? []);

	test('each choice finds its place, and what is no choice is left out', () => {
		expect(
			told({
				problems: ['transport', 'made-up'],
				'has-plan': ['no'],
				'decided-by': ['nhs', 'x'],
				tried: ['council-complaint', 'disagreement-resolution'],
				done: ['appealed', 'transport-in-section-i']
			})
		).toEqual({
			problems: ['transport'],
			decidedBy: 'nhs',
			hasPlan: false,
			urgent: [],
			wants: [],
			tried: [
				{ route: 'council-complaint', ended: 'answered' },
				{ route: 'disagreement-resolution', ended: 'turned-down' }
			],
			appealed: true,
			transportInSectionI: true
		});
	});

	test('only what matters is asked', () => {
		expect(fieldsFor(['assessment-refused'])).toEqual(['urgent', 'wants', 'tried', 'done']);
		expect(fieldsFor(['exclusion'])).toEqual(['exclusion', 'urgent', 'wants', 'tried']);
		expect(optionsFor('done', ['help-not-happening'])).toEqual(['appealed', 'asked-ombudsman']);
		expect(optionsFor('tried', ['data'])).toEqual(['talk']);
		expect(daysFor(['section-i'])).toEqual(['letter-date']);
		expect(daysFor(['plan-refused', 'council-late'])).toEqual(['letter-date', 'certificate-date', 'happened-on']);
		expect(daysFor(['no-sen-support'])).toEqual([]);
	});

	test('every problem stands in one group', () => {
		expect(problemGroups.flatMap(({ problems }) => problems).sort()).toEqual([...problemIds].sort());
		expect(askChoices.problems).toBe(problemIds);
	});
});

describe('a case that is not kept', () => {
	const on = date('2026-10-05');
	const kinds = (ask: Parameters<typeof toldCase>[0], days: Parameters<typeof toldCase>[1]) =>
		toldCase(ask, days).map((entry) => entry.kind === 'event' && [entry.event, entry.details]);

	test('a letter and its certificate', () => {
		expect(kinds({ problems: ['plan-refused'] }, { letterDate: on, certificateDate: date('2026-11-16') })).toEqual([
			['plan-refused', {}],
			['mediation-certificate', {}]
		]);
	});

	test('Section I alone, and with more', () => {
		expect(kinds({ problems: ['section-i'] }, { letterDate: on })).toEqual([
			['final-plan', { about: 'section-i-only' }]
		]);
		expect(kinds({ problems: ['sections-b-f', 'section-i'] }, { letterDate: on })).toEqual([
			['final-plan', { about: 'more' }]
		]);
	});

	test('a review says what it decided', () => {
		expect(kinds({ problems: ['plan-not-changed'] }, { letterDate: on })).toEqual([
			['review-decision', { decision: 'keep' }]
		]);
	});

	test('a day on which it went wrong, told once for each', () => {
		expect(kinds({ problems: ['council-late', 'help-not-happening'] }, { happenedOn: on })).toEqual([
			['fault-noticed', { of: 'council' }],
			['unlawful-act', {}]
		]);
		expect(kinds({ problems: ['discrimination'], decidedBy: 'college' }, { happenedOn: on })).toEqual([
			['discrimination', { by: 'college-nursery-or-council' }]
		]);
		expect(kinds({ problems: ['data'] }, { happenedOn: on })).toEqual([]);
	});

	test('nothing without days', () => {
		expect(toldCase({ problems: [...problemIds] }, {})).toEqual([]);
	});
});
