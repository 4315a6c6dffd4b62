import { describe, expect, test } from 'vitest';
import { dutiesIn, dutyIn, event, timeline } from '../../../../tests/helpers/case.ts';
import { lawPack } from '../law/law-pack.ts';
import { clocksOfBreach } from './breach.ts';
import type { Obligation } from './timeline.ts';

const closed = ({ closed: by }: Obligation) => by && `${by.how} by ${by.by.event} of ${by.by.on}`;
const written = (directedDate: string, rule: string, by: string, of?: string) =>
	event('date-given', { on: '2026-11-20', directedDate }, { by, rule }, of ? { of } : {});

describe('a date the Tribunal wrote', () => {
	const order = event('tribunal-decision', { letterDate: '2026-11-16' }, { order: 'amend' });

	test('wins over what was worked out, and is marked', () => {
		const duty = dutyIn([order, written('2026-12-04', 'order-amend-5w', 'tribunal')], 'order-amend-5w');
		expect([duty.day, duty.certainty]).toEqual(['2026-12-04', 'exact']);
		expect(duty.given).toMatchObject({ from: 'tribunal', on: '2026-12-04', counts: true });
		expect(duty.worked?.limit.lastLawful).toBe('2026-12-21');
	});

	test('wins when it is later, too', () => {
		const duty = dutyIn([order, written('2027-01-29', 'order-amend-5w', 'tribunal')], 'order-amend-5w', '2027-01-10');
		expect([duty.day, duty.state]).toEqual(['2027-01-29', 'running']);
	});

	test('decides what was late', () => {
		const journal = [
			order,
			written('2026-12-04', 'order-amend-5w', 'tribunal'),
			event('amended-plan', { letterDate: '2026-12-07' })
		];
		expect(dutyIn(journal, 'order-amend-5w').closed?.daysLate).toBe(3);
	});

	test('gives a day where none could be worked out', () => {
		const journal = [
			event('appeal-sent', { sentDate: '2026-11-02' }),
			written('2026-12-18', 'trib-la-response-30wd', 'tribunal')
		];
		const duty = dutyIn(journal, 'trib-la-response-30wd');
		expect([duty.day, duty.certainty, duty.given?.counts]).toEqual(['2026-12-18', 'exact', true]);
	});

	test('of two the later written one counts', () => {
		const second = event(
			'date-given',
			{ on: '2026-11-25', directedDate: '2027-01-08' },
			{ by: 'tribunal', rule: 'order-amend-5w' }
		);
		expect(dutyIn([order, written('2026-12-04', 'order-amend-5w', 'tribunal'), second], 'order-amend-5w').day).toBe(
			'2027-01-08'
		);
	});

	test('goes with the latest duty of its rule that had begun, or with the one it names', () => {
		const first = event('tribunal-decision', { letterDate: '2026-10-05' }, { order: 'amend' }, { id: 'first' });
		const later = event('tribunal-decision', { letterDate: '2026-12-01' }, { order: 'amend' });
		const unnamed = dutiesIn(
			[first, order, later, written('2026-12-04', 'order-amend-5w', 'tribunal')],
			'order-amend-5w'
		);
		expect(unnamed.map(({ given }) => given?.on)).toEqual([undefined, '2026-12-04', undefined]);
		const named = dutiesIn(
			[first, order, written('2026-12-04', 'order-amend-5w', 'tribunal', 'first')],
			'order-amend-5w'
		);
		expect(named.map(({ given }) => given?.on)).toEqual(['2026-12-04', undefined]);
	});

	test('for something no rule knows is a duty of its own', () => {
		const evidence = event('date-given', { on: '2026-11-20', directedDate: '2026-12-05' }, { by: 'tribunal' });
		const duty = dutyIn([evidence], 'trib-directed-date');
		// 5 December 2026 is a Saturday: the deadline stays, the Friday is safe.
		expect([duty.day, duty.worked?.limit.lastLawful, duty.worked?.limit.at]).toEqual([
			'2026-12-04',
			'2026-12-05',
			'17:00'
		]);
		const done = event('done', { on: '2026-12-01' }, { rule: 'trib-directed-date' }, { of: evidence.id });
		expect(closed(dutyIn([evidence, done], 'trib-directed-date'))).toBe('met by done of 2026-12-01');
		expect(timeline([evidence, done]).unpaired).toEqual([]);
	});

	test('two dates of their own are done one by one', () => {
		const one = event(
			'date-given',
			{ on: '2026-11-20', directedDate: '2026-12-04' },
			{ by: 'tribunal' },
			{ id: 'one' }
		);
		const two = event(
			'date-given',
			{ on: '2026-11-20', directedDate: '2026-12-11' },
			{ by: 'tribunal' },
			{ id: 'two' }
		);
		const done = event('done', { on: '2026-12-01' }, { rule: 'trib-directed-date', how: 'done' }, { of: 'two' });
		const duties = dutiesIn([one, two, done], 'trib-directed-date');
		expect(duties.map(({ startedBy, state }) => [startedBy.id, state]).sort()).toEqual([
			['one', 'due-soon'],
			['two', 'closed']
		]);
	});
});

describe('a date the council wrote', () => {
	const request = event('assessment-requested', { sentDate: '2026-11-02', receivedDate: '2026-11-02' });

	test('binds the council when it is no later than the law', () => {
		const duty = dutyIn([request, written('2026-12-01', 'ehcna-decision-6w', 'council')], 'ehcna-decision-6w');
		expect([duty.day, duty.given?.counts, duty.given?.from]).toEqual(['2026-12-01', true, 'council']);
		const same = dutyIn([request, written('2026-12-14', 'ehcna-decision-6w', 'council')], 'ehcna-decision-6w');
		expect(same.given?.counts).toBe(true);
	});

	test('gives it no time that the law does not: it is told of, and the law’s day stays', () => {
		const duty = dutyIn([request, written('2027-01-31', 'ehcna-decision-6w', 'council')], 'ehcna-decision-6w');
		expect([duty.day, duty.given?.counts, duty.given?.on]).toEqual(['2026-12-14', false, '2027-01-31']);
		expect(
			dutyIn([request, written('2027-01-31', 'ehcna-decision-6w', 'council')], 'ehcna-decision-6w', '2026-12-15').state
		).toBe('overdue');
	});

	test('does not lengthen the family’s time to appeal', () => {
		const refusal = event('plan-refused', { letterDate: '2026-10-01' });
		const duty = dutyIn([refusal, written('2026-12-31', 'appeal-window-2m-1m', 'council')], 'appeal-window-2m-1m');
		expect([duty.day, duty.given?.counts]).toEqual(['2026-12-01', false]);
	});

	test('may give a family longer to answer a draft, and not less', () => {
		const draft = event('draft-plan', { letterDate: '2026-11-09' });
		const later = dutyIn(
			[draft, written('2026-12-04', 'draft-plan-comments-15d', 'council')],
			'draft-plan-comments-15d'
		);
		expect([later.day, later.given?.counts]).toEqual(['2026-12-04', true]);
		const earlier = dutyIn(
			[draft, written('2026-11-20', 'draft-plan-comments-15d', 'council')],
			'draft-plan-comments-15d'
		);
		expect([earlier.day, earlier.given?.counts]).toEqual(['2026-11-23', false]);
		const same = dutyIn(
			[draft, written('2026-11-23', 'draft-plan-comments-15d', 'council')],
			'draft-plan-comments-15d'
		);
		expect(same.given?.counts).toBe(false);
	});

	test('counts where the law leaves the time to it', () => {
		const plan = event('final-plan', { letterDate: '2026-02-01' });
		const duty = dutyIn([plan, written('2027-01-20', 'review-meeting-latest', 'council')], 'review-meeting-latest');
		expect([duty.day, duty.given?.counts]).toEqual(['2027-01-20', true]);
	});

	test('gives a day where none could be worked out', () => {
		const moved = event('council-moved', { on: '2026-11-02' });
		const duty = dutyIn([moved, written('2026-12-01', 'move-la-transfer-15wd', 'council')], 'move-la-transfer-15wd');
		expect([duty.day, duty.given?.counts]).toEqual(['2026-12-01', true]);
	});

	test('for nothing that runs belongs to nothing', () => {
		const lone = written('2026-12-01', 'ehcna-decision-6w', 'council');
		expect(timeline([lone]).obligations).toEqual([]);
		expect(timeline([lone]).unpaired.map(({ id }) => id)).toEqual([lone.id]);
	});
});

describe('what the family marked as done', () => {
	test('is done, however the rule would have ended', () => {
		const journal = [
			event('assessment-requested', { sentDate: '2026-09-01', receivedDate: '2026-09-01' }, {}, { id: 'asked' }),
			event('done', { on: '2026-10-20' }, { rule: 'ehcna-decision-6w' }, { of: 'asked' })
		];
		expect(dutyIn(journal, 'ehcna-decision-6w').closed).toMatchObject({ how: 'met', daysLate: 7 });
	});

	test('for nothing that runs belongs to nothing', () => {
		const lone = event('done', { on: '2026-10-20' }, { rule: 'ehcna-decision-6w' });
		expect(timeline([lone]).unpaired.map(({ id }) => id)).toEqual([lone.id]);
	});
});

describe('what may excuse a delay is told and moves nothing', () => {
	const request = event('assessment-requested', { sentDate: '2027-06-30', receivedDate: '2027-06-30' });
	const excuses = (...more: ReturnType<typeof event>[]) =>
		dutyIn([request, ...more], 'ehcna-decision-6w', '2027-07-01').mayExcuse;

	test('a school closed for four weeks, with the window for asking its head', () => {
		const summer = event('school-closed', { closedFrom: '2027-07-23', reopens: '2027-09-02' });
		expect(excuses(summer)).toMatchObject([{ exception: 'E1', window: { from: '2027-07-16', to: '2027-08-26' } }]);
		expect(dutyIn([request, summer], 'ehcna-decision-6w').day).toBe('2027-08-11');
	});

	test('not a shorter closure, nor one outside the time', () => {
		expect(excuses(event('school-closed', { closedFrom: '2027-07-23', reopens: '2027-08-19' }))).toBeUndefined();
		expect(excuses(event('school-closed', { closedFrom: '2026-07-23', reopens: '2026-09-02' }))).toBeUndefined();
		expect(excuses(event('school-closed', { closedFrom: '2027-08-19', reopens: '2027-10-01' }))).toBeUndefined();
		// Its window begins on the very last day.
		expect(excuses(event('school-closed', { closedFrom: '2027-08-18', reopens: '2027-10-01' }))).toHaveLength(1);
	});

	test('something out of the ordinary, on a day or for a time', () => {
		expect(excuses(event('exceptional-circumstances', { from: '2027-07-05' }))).toMatchObject([{ exception: 'E2' }]);
		expect(excuses(event('exceptional-circumstances', { from: '2027-06-01', until: '2027-06-30' }))).toHaveLength(1);
		expect(excuses(event('exceptional-circumstances', { from: '2027-06-01', until: '2027-06-29' }))).toBeUndefined();
		expect(excuses(event('exceptional-circumstances', { from: '2027-08-12' }))).toBeUndefined();
	});

	test('four weeks away, two for an order', () => {
		expect(excuses(event('away-from-area', { from: '2027-07-01', until: '2027-07-29' }))).toMatchObject([
			{ exception: 'E3' }
		]);
		expect(excuses(event('away-from-area', { from: '2027-07-01', until: '2027-07-28' }))).toBeUndefined();
		const order = event('tribunal-decision', { letterDate: '2027-06-30' }, { order: 'amend' });
		const away = event('away-from-area', { from: '2027-07-01', until: '2027-07-15' });
		expect(dutyIn([order, away], 'order-amend-5w', '2027-07-01').mayExcuse).toMatchObject([{ exception: 'E5' }]);
		const brief = event('away-from-area', { from: '2027-07-01', until: '2027-07-14' });
		expect(dutyIn([order, brief], 'order-amend-5w', '2027-07-01').mayExcuse).toBeUndefined();
		const ill = event('exceptional-circumstances', { from: '2027-07-05' });
		expect(dutyIn([order, ill], 'order-amend-5w', '2027-07-01').mayExcuse).toMatchObject([{ exception: 'E5' }]);
	});

	test('a missed appointment, for advice alone', () => {
		const missed = event('appointment-missed', { on: '2027-07-05' });
		expect(excuses(missed)).toBeUndefined();
		const asked = event('advice-asked', { receivedDate: '2027-06-30' });
		expect(dutyIn([asked, missed], 'ehcna-advice-6w', '2027-07-01').mayExcuse).toMatchObject([{ exception: 'E4' }]);
		const closedSchool = event('school-closed', { closedFrom: '2027-07-23', reopens: '2027-09-02' });
		expect(dutyIn([asked, closedSchool], 'ehcna-advice-6w', '2027-07-01').mayExcuse).toBeUndefined();
	});

	test('nothing, for a rule that knows no excuse, or once it is closed', () => {
		const summer = event('school-closed', { closedFrom: '2027-07-23', reopens: '2027-09-02' });
		const meeting = event('review-meeting', { on: '2027-07-14' });
		expect(dutyIn([meeting, summer], 'review-decision-4w', '2027-07-15').mayExcuse).toBeUndefined();
		const agreed = event('assessment-agreed', { letterDate: '2027-08-01' });
		expect(excuses(summer, agreed)).toBeUndefined();
	});
});

describe('a missed day starts the family’s own clocks', () => {
	test('from the day after it', () => {
		const late = dutyIn(
			[event('assessment-requested', { sentDate: '2026-10-09', receivedDate: '2026-10-09' })],
			'ehcna-decision-6w'
		);
		const clocks = clocksOfBreach(late, lawPack);
		// The last day was Friday 20 November.
		expect(clocks?.brokenOn).toBe('2026-11-21');
		expect(clocks?.judicialReview.limit.lastLawful).toBe('2027-02-20');
		expect(clocks?.judicialReview.limit.named?.getAdviceBy).toBe('2027-01-02');
		expect(clocks?.ombudsman.limit.lastLawful).toBe('2027-11-20');
	});

	test('but not for what others owe, for aims, or for days not known', () => {
		const none = (rule: string, ...journal: ReturnType<typeof event>[]) =>
			expect(clocksOfBreach(dutyIn(journal, rule), lawPack), rule).toBeUndefined();
		none('draft-plan-comments-15d', event('draft-plan', { letterDate: '2026-11-02' }));
		none('review-meeting-latest', event('final-plan', { letterDate: '2026-02-01' }));
		none('trib-la-response-30wd', event('appeal-sent', { sentDate: '2026-10-01' }));
		none('review-report-2w', event('review-meeting', { on: '2026-10-01' }));
		none('move-la-transfer-15wd', event('council-moved', { on: '2029-02-01', oldLaAware: '2029-02-01' }));
	});
});
