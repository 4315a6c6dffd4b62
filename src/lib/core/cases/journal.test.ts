import { describe, expect, test } from 'vitest';
import { event } from '../../../../tests/helpers/case.ts';
import { date } from '../dates/calendar-date.ts';
import { happeningsIn } from './happenings.ts';
import { inOrder } from './order.ts';
import { eventKinds, isEventKind } from './events.ts';
import { answersIn, byTimeRecorded, firstForms, historyOf, standing } from './journal.ts';
import type { Entry, LetterSentEntry, WithdrawnEntry } from './journal.ts';

const at = (hour: number) => `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`;
const draft = (id: string, letterDate: string, hour: number, replaces?: string) =>
	event('draft-plan', { letterDate }, {}, { id, recordedAt: at(hour), ...(replaces && { replaces }) });
const back = (id: string, replaces: string, hour = 20): WithdrawnEntry => ({
	kind: 'withdrawn',
	id,
	caseId: 'sami',
	recordedBy: 'this-phone',
	recordedAt: at(hour),
	replaces
});
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('what stands', () => {
	const first = draft('first', '2026-11-02', 9);
	const second = draft('second', '2026-11-03', 10, 'first');

	test('oldest first, without what was corrected', () => {
		expect(ids(standing([second, draft('other', '2026-11-01', 8), first]))).toEqual(['other', 'second']);
	});

	test('not what was taken back, nor a correction that was', () => {
		expect(standing([first, back('gone', 'first')])).toEqual([]);
		expect(standing([first, second, back('gone', 'second')])).toEqual([]);
	});

	test('of two corrections that did not know of each other the newest', () => {
		const third = draft('third', '2026-11-04', 11, 'first');
		expect(ids(standing([third, first, second]))).toEqual(['third']);
		expect(ids(standing([second, first, third]))).toEqual(['third']);
	});

	test('a correction outlives a withdrawal that did not know of it', () => {
		expect(ids(standing([first, back('gone', 'first'), second]))).toEqual(['second']);
	});

	test('entries of one moment stand by their ids', () => {
		const [a, b] = [draft('a', '2026-11-02', 9), draft('b', '2026-11-02', 9)];
		expect(ids(standing([b, a]))).toEqual(['a', 'b']);
		expect(byTimeRecorded(a, a)).toBe(0);
	});
});

test('the first form of an entry, however often it was corrected', () => {
	const rootOf = firstForms([
		draft('a', '2026-11-02', 9),
		draft('b', '2026-11-02', 10, 'a'),
		draft('c', '2026-11-02', 11, 'b')
	]);
	expect([rootOf('c'), rootOf('b'), rootOf('a'), rootOf('z')]).toEqual(['a', 'a', 'a', 'z']);
});

test('entries that correct each other in a ring do no harm', () => {
	const ring = [draft('a', '2026-11-02', 9, 'b'), draft('b', '2026-11-02', 10, 'a')];
	expect(standing(ring)).toEqual([]);
	expect(firstForms(ring)('a')).toBe('b');
	expect(ids(historyOf(ring, 'a'))).toEqual(['a', 'b']);
});

test('the history of an entry, newest first', () => {
	const journal = [draft('a', '2026-11-02', 9), draft('b', '2026-11-03', 10, 'a'), back('c', 'b')];
	expect(ids(historyOf(journal, 'c'))).toEqual(['c', 'b', 'a']);
	expect(historyOf(journal, 'z')).toEqual([]);
});

test('the newest answer to each question', () => {
	const answer = (id: string, value: string | null, hour: number): Entry => ({
		kind: 'answer',
		id,
		caseId: 'sami',
		recordedBy: 'this-phone',
		recordedAt: at(hour),
		question: 'council',
		value
	});
	expect(answersIn([answer('b', 'Leeds', 11), answer('a', 'York', 10)])).toEqual({ council: 'Leeds' });
	expect(answersIn([answer('a', 'York', 10), answer('b', null, 11)])).toEqual({ council: null });
});

describe('what happened', () => {
	const letter = (letterId: string, more: Partial<LetterSentEntry> = {}): LetterSentEntry => ({
		kind: 'letter-sent',
		id: 'letter',
		caseId: 'sami',
		recordedBy: 'this-phone',
		recordedAt: at(9),
		letter: letterId,
		sentOn: date('2026-11-02'),
		by: 'e-mail',
		copy: { id: letterId, on: date('2026-11-02'), from: [], to: [], subject: '', body: [], signedBy: [] },
		...more
	});

	test.each([
		['L-1.1', 'assessment-requested'],
		['L-1.3', 'assessment-requested'],
		['L-1.4', 'assessment-requested'],
		['L-2.1', 'comments-sent'],
		['L-5.6', 'reassessment-requested'],
		['L-5.8', 'comments-sent'],
		['L-6.2', 'complaint-sent'],
		['L-7.5', 'complaint-sent'],
		['L-7.6', 'ombudsman-asked'],
		['L-7.11', 'records-asked']
	])('the letter %s is an event: %s', (id, kind) => {
		expect(happeningsIn([letter(id)])).toMatchObject([
			{
				event: kind,
				on: '2026-11-02',
				dates: { sentDate: '2026-11-02' },
				details: { by: 'e-mail', afterFive: 'no' },
				letter: id
			}
		]);
	});

	test.each([
		// the letter, a part of it, what it is, and what it tells
		[
			'L-0.8',
			'opening',
			'complaint-sent',
			{ to: 'setting' },
			'a complaint to the school starts no clock of the council'
		],
		['L-7.8', 'opening', 'complaint-sent', { to: 'nhs' }, 'nor does one to the health service'],
		['L-7.5', 'stage-2', 'complaint-sent', { stage: '2' }, 'the second stage has a time of its own'],
		[
			'L-7.1',
			'wants-certificate',
			'mediation-adviser-told',
			{ wants: 'certificate-only' },
			'the adviser was contacted'
		],
		['L-7.1', 'wants-mediation', 'mediation-adviser-told', { wants: 'mediation' }, 'and wants to mediate']
	])('%s with the part %s is %s: %o (%s)', (id, part, kind, details, _why) => {
		const copy = { ...letter(id).copy, body: [{ kind: 'paragraph' as const, id: part, text: 'x' }] };
		expect(happeningsIn([letter(id, { copy })])).toMatchObject([{ event: kind, on: '2026-11-02', details }]);
	});

	test('a letter that is something done on a day is told by that day', () => {
		expect(happeningsIn([letter('L-7.1')])[0]?.dates).toEqual({ on: '2026-11-02' });
	});

	test('a letter keeps its proof and its hour', () => {
		const proven = letter('L-1.1', { receivedOn: date('2026-11-03'), afterFive: true });
		expect(happeningsIn([proven])[0]).toMatchObject({
			dates: { sentDate: '2026-11-02', receivedDate: '2026-11-03' },
			details: { afterFive: 'yes' }
		});
	});

	test('other letters are none', () => expect(happeningsIn([letter('L-9.9')])).toEqual([]));

	test('an event of a newer version, or without its day, is left out and does no harm', () => {
		const unknown = { ...draft('x', '2026-11-02', 9), event: 'moon-landing' } as unknown as Entry;
		const dayless = { ...draft('y', '2026-11-02', 9), dates: {} };
		expect(happeningsIn([unknown, dayless])).toEqual([]);
	});

	test('stands in the order of its days, and on one day in the order it can have happened', () => {
		const day = '2026-11-02';
		const journal = [
			event('appeal-sent', { sentDate: day }),
			event('mediation-certificate', { certificateDate: day }),
			event('final-plan', { letterDate: day }),
			event('tribunal-decision', { letterDate: day }),
			event('assessment-requested', { sentDate: '2026-11-01' })
		];
		expect(happeningsIn(journal).map(({ event: kind }) => kind)).toEqual([
			'assessment-requested',
			'tribunal-decision',
			'final-plan',
			'mediation-certificate',
			'appeal-sent'
		]);
	});

	test('a paper is told by the date printed on it, other things by their day', () => {
		const told = [
			event('draft-plan', { sentDate: '2026-11-04', letterDate: '2026-11-02' }),
			event('away-from-area', { until: '2026-11-30', from: '2026-11-05' }),
			event('school-term', { lastDay: '2026-12-18', firstDay: '2026-11-06' }),
			event('health-board-changed', { moveDate: '2026-12-01', oldIcbAware: '2026-11-07' })
		];
		expect(happeningsIn(told).map(({ on }) => on)).toEqual(['2026-11-02', '2026-11-05', '2026-11-06', '2026-11-07']);
	});

	test('what an entry belongs to is followed to its first form', () => {
		const corrected = event('final-plan', { letterDate: '2026-11-03' }, {}, { id: 'plan-2', replaces: 'plan-1' });
		const first = event('final-plan', { letterDate: '2026-11-02' }, {}, { id: 'plan-1' });
		const certificate = event('mediation-certificate', { certificateDate: '2026-11-10' }, {}, { of: 'plan-2' });
		expect(happeningsIn([first, corrected, certificate]).map(({ root, of }) => [root, of])).toEqual([
			['plan-1', undefined],
			[certificate.id, 'plan-1']
		]);
	});
});

test('every kind of event has its place in the order, once', () => {
	expect([...inOrder].sort()).toEqual([...eventKinds].sort());
	expect(isEventKind('final-plan')).toBe(true);
	expect(isEventKind('toString')).toBe(false);
});
