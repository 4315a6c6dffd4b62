import { describe, expect, test } from 'vitest';
import { bornOn, dutiesIn, dutyIn, event, timeline } from '../../../../tests/helpers/case.ts';
import { usualYearOf } from './duties/moving-on.ts';
import { date } from '../dates/calendar-date.ts';
import type { Obligation } from './timeline.ts';

const closed = ({ closed: by }: Obligation) => by && `${by.how} by ${by.by.event} of ${by.by.on}`;
const rulesIn = (journal: Parameters<typeof timeline>[0], today?: string) =>
	timeline(journal, today).obligations.map(({ rule }) => rule);

const plan = event('final-plan', { letterDate: '2026-02-01' });
const meeting = event('review-meeting', { on: '2026-11-18' });

describe('the yearly review', () => {
	test('is finished within twelve months, by a meeting that leaves four weeks', () => {
		expect(dutyIn([plan], 'review-12m-first').worked?.limit.lastLawful).toBe('2027-01-31');
		const latest = dutyIn([plan], 'review-meeting-latest');
		expect([latest.gives, latest.day]).toEqual(['planning-day', '2027-01-03']);
	});

	test('a day to plan by passes without anybody being late', () => {
		const duty = dutyIn([event('final-plan', { letterDate: '2025-11-24' })], 'review-meeting-latest');
		expect([duty.state, duty.gone]).toEqual(['closed', 'passed']);
	});

	test('later plans do not start the year anew', () => {
		const journal = [
			plan,
			event('amended-plan', { letterDate: '2026-06-01' }),
			event('final-plan', { letterDate: '2026-07-01' })
		];
		expect(dutiesIn(journal, 'review-12m-first')).toHaveLength(1);
	});

	test('a plan after the old one ended does', () => {
		const journal = [
			plan,
			event('plan-ended', { on: '2026-06-01' }),
			event('final-plan', { letterDate: '2026-10-01' })
		];
		expect(dutiesIn(journal, 'review-12m-first').map(closed)).toEqual(['ended by plan-ended of 2026-06-01', undefined]);
	});

	test('starts the chain of report, decision, changes, plan', () => {
		expect(dutyIn([meeting], 'review-report-2w').day).toBe('2026-12-02');
		expect(dutyIn([meeting], 'review-decision-4w').day).toBe('2026-12-16');
		expect(dutyIn([meeting], 'review-amend-notice-4w').day).toBe('2026-12-16');
		expect(dutyIn([meeting], 'amend-final-12w').day).toBe('2027-02-10');
	});

	test('with an early notice the plan is due earlier', () => {
		const journal = [meeting, event('amendment-notice', { letterDate: '2026-12-09' })];
		expect(dutyIn(journal, 'amend-final-12w').day).toBe('2027-02-03');
		expect(rulesIn(journal)).not.toContain('amend-final-8w');
	});

	test('with a late notice it is due in week twelve, and the notice was late', () => {
		const journal = [meeting, event('amendment-notice', { letterDate: '2026-12-23' })];
		expect(dutyIn(journal, 'amend-final-12w').day).toBe('2027-02-10');
		expect(dutyIn(journal, 'review-amend-notice-4w').closed).toMatchObject({ how: 'met', daysLate: 7 });
	});

	test('a notice counts from the day it was sent, when that is told', () => {
		const journal = [meeting, event('amendment-notice', { letterDate: '2026-12-01', sentDate: '2026-12-03' })];
		expect(dutyIn(journal, 'amend-final-12w').day).toBe('2027-01-28');
	});

	test.each([['keep'], ['cease']])('a decision to %s leaves nothing to change', (decision) => {
		const journal = [meeting, event('review-decision', { letterDate: '2026-12-01' }, { decision })];
		expect(closed(dutyIn(journal, 'review-decision-4w'))).toBe('met by review-decision of 2026-12-01');
		expect(closed(dutyIn(journal, 'review-amend-notice-4w'))).toBe('ended by review-decision of 2026-12-01');
		expect(closed(dutyIn(journal, 'amend-final-12w'))).toBe('ended by review-decision of 2026-12-01');
		expect(closed(dutyIn(journal, 'pb-request-window'))).toBe('ended by review-decision of 2026-12-01');
	});

	test('a decision to amend leaves them open', () => {
		const journal = [meeting, event('review-decision', { letterDate: '2026-12-01' }, { decision: 'amend' })];
		expect(dutyIn(journal, 'review-amend-notice-4w').closed).toBeUndefined();
		expect(dutyIn(journal, 'amend-final-12w').closed).toBeUndefined();
		expect(dutyIn(journal, 'pb-request-window').closed).toBeUndefined();
	});

	test('the changed plan ends the chain', () => {
		const journal = [
			meeting,
			event('amendment-notice', { letterDate: '2026-12-09' }),
			event('amended-plan', { letterDate: '2027-02-05' })
		];
		expect(dutyIn(journal, 'amend-final-12w').closed).toMatchObject({ how: 'met', daysLate: 2 });
		expect(closed(dutyIn(journal, 'amend-comments-15d'))).toBe('ended by amended-plan of 2027-02-05');
		expect(closed(dutyIn(journal, 'amend-drop-8w'))).toBe('ended by amended-plan of 2027-02-05');
	});

	test('dropping the changes ends it too', () => {
		const journal = [
			meeting,
			event('amendment-notice', { letterDate: '2026-12-09' }),
			event('amendment-dropped', { letterDate: '2027-01-11' })
		];
		expect(closed(dutyIn(journal, 'amend-final-12w'))).toBe('ended by amendment-dropped of 2027-01-11');
		expect(closed(dutyIn(journal, 'amend-drop-8w'))).toBe('met by amendment-dropped of 2027-01-11');
	});

	test('answering the changes', () => {
		const notice = event('amendment-notice', {
			letterDate: '2026-12-09',
			receivedDate: '2026-12-10',
			endGiven: '2027-01-04'
		});
		expect(dutyIn([meeting, notice], 'amend-comments-15d').day).toBe('2027-01-04');
		const journal = [meeting, notice, event('comments-sent', { sentDate: '2026-12-20' })];
		expect(closed(dutyIn(journal, 'amend-comments-15d'))).toBe('met by comments-sent of 2026-12-20');
	});

	test('a newer notice takes the place of the older one', () => {
		const journal = [
			meeting,
			event('amendment-notice', { letterDate: '2026-12-09' }),
			event('amendment-notice', { letterDate: '2026-12-14' })
		];
		expect(dutiesIn(journal, 'amend-comments-15d').map(closed)).toEqual([
			'superseded by amendment-notice of 2026-12-14',
			undefined
		]);
		expect(dutyIn(journal, 'amend-final-12w').worked?.facts.amendmentNoticeSent).toBe('2026-12-09');
	});

	test('a notice without a meeting that was told: eight weeks from it', () => {
		const journal = [event('amendment-notice', { letterDate: '2026-11-02' })];
		expect(dutyIn(journal, 'amend-final-8w').day).toBe('2026-12-28');
		expect(rulesIn(journal)).not.toContain('amend-outside-review');
	});

	test('changes between reviews', () => {
		const notice = { letterDate: '2026-11-02', receivedDate: '2026-11-04' };
		const journal = [meeting, event('amendment-notice', notice, { when: 'between-reviews' })];
		const duty = dutyIn(journal, 'amend-outside-review');
		expect([duty.day, duty.worked?.limit.named?.commentsBy]).toEqual(['2026-12-28', '2026-11-18']);
		expect(rulesIn(journal)).not.toContain('amend-final-8w');
		expect(rulesIn(journal)).not.toContain('amend-drop-8w');
		expect(dutyIn(journal, 'review-amend-notice-4w').closed).toBeUndefined();
	});

	test('changes between reviews, also with a review before them, belong to no review', () => {
		const journal = [
			event('review-meeting', { on: '2026-10-01' }),
			event('amendment-notice', { letterDate: '2026-11-02' }, { when: 'between-reviews' })
		];
		expect(dutyIn(journal, 'amend-final-12w').worked?.facts.amendmentNoticeSent).toBeUndefined();
	});

	test('the next year counts from the decision; the day to expect it by from the meeting', () => {
		const journal = [plan, meeting, event('review-decision', { letterDate: '2026-12-10' }, { decision: 'keep' })];
		expect(closed(dutyIn(journal, 'review-12m-first'))).toBe('met by review-decision of 2026-12-10');
		expect(dutyIn(journal, 'review-12m-next').worked?.facts).toEqual({
			meeting: '2026-11-18',
			decisionSent: '2026-12-10'
		});
		const latest = dutiesIn(journal, 'review-meeting-latest').map(({ worked }) => worked?.limit.lastLawful);
		expect(latest).toEqual(['2027-01-03', '2027-10-20']);
	});

	test('a decision without a meeting that was told stands for both', () => {
		const journal = [event('review-decision', { letterDate: '2026-12-10' }, { decision: 'amend' })];
		expect(dutyIn(journal, 'review-12m-next').worked?.facts).toEqual({
			meeting: '2026-12-10',
			decisionSent: '2026-12-10'
		});
	});

	test('a case that begins with a changed plan asks when it was last reviewed', () => {
		const amended = event('amended-plan', { letterDate: '2026-10-01' });
		expect(dutyIn([amended], 'review-12m-next')).toMatchObject({ state: 'waiting-for-input', waitsFor: ['meeting'] });
		expect(rulesIn([plan, amended])).not.toContain('review-12m-next');
		const met = [event('review-meeting', { on: '2026-06-01' }), amended];
		expect(rulesIn(met)).not.toContain('review-12m-next');
	});

	test('two reviews: each decision goes with its own meeting', () => {
		const journal = [
			event('review-meeting', { on: '2025-11-18' }),
			event('review-decision', { letterDate: '2025-12-10' }, { decision: 'keep' }),
			meeting,
			event('review-decision', { letterDate: '2026-12-18' }, { decision: 'keep' })
		];
		expect(dutiesIn(journal, 'review-decision-4w').map(({ closed: by }) => [by?.by.on, by?.daysLate])).toEqual([
			['2025-12-10', undefined],
			['2026-12-18', 2]
		]);
		expect(dutiesIn(journal, 'review-12m-next').map(closed)).toEqual([
			'met by review-decision of 2026-12-18',
			undefined
		]);
	});

	test('its invitation and papers are met by the days that were told', () => {
		const journal = [event('review-meeting', { on: '2026-11-30', invitedOn: '2026-11-10', papersOn: '2026-11-20' })];
		expect(dutyIn(journal, 'review-invite-2w').closed).toMatchObject({ how: 'met' });
		expect(dutyIn(journal, 'review-invite-2w').closed?.daysLate).toBeUndefined();
		expect(dutyIn(journal, 'review-papers-2w').closed?.daysLate).toBe(4);
	});

	test('what nobody told of is asked for, and the report ends the asking', () => {
		expect(dutyIn([meeting], 'review-papers-2w')).toMatchObject({ state: 'waiting-for-input', waitsFor: ['papersOn'] });
		expect(dutyIn([meeting], 'review-invite-2w')).toMatchObject({
			state: 'waiting-for-input',
			waitsFor: ['invitedOn']
		});
		const reported = [meeting, event('review-report', { on: '2026-11-30' })];
		expect(closed(dutyIn(reported, 'review-papers-2w'))).toBe('ended by review-report of 2026-11-30');
		expect(closed(dutyIn(reported, 'review-report-2w'))).toBe('met by review-report of 2026-11-30');
	});

	test('for a child under five it is thought of more often', () => {
		const young = [bornOn('2022-06-01'), event('final-plan', { letterDate: '2026-08-21' })];
		expect(dutyIn(young, 'review-early-years').worked?.limit.named?.atTheLatest).toBe('2027-02-21');
		const older = [bornOn('2021-11-21'), event('final-plan', { letterDate: '2026-08-21' })];
		expect(rulesIn(older)).not.toContain('review-early-years');
		expect(rulesIn([bornOn('2021-11-22'), event('final-plan', { letterDate: '2026-08-21' })])).toContain(
			'review-early-years'
		);
		expect(rulesIn([event('final-plan', { letterDate: '2026-08-21' })])).not.toContain('review-early-years');
	});
});

describe('a move to the next place', () => {
	test.each([
		['2022-09-01', 'school', 2027, 'the first birthday of a school year'],
		['2023-08-31', 'school', 2027, 'the last birthday of it'],
		['2015-09-01', 'secondary', 2027, 'Year 7'],
		['2011-07-15', 'post-16', 2027, 'Year 12'],
		['2010-12-31', 'post-16', 2027, 'a birthday in December']
	] as const)('born %s, to %s: %i (%s)', (dob, move, year, _why) => expect(usualYearOf(move, date(dob))).toBe(year));

	const sami = bornOn('2016-03-10');
	const old = event('final-plan', { letterDate: '2024-05-01' });

	test('that a child of that age makes is shown, as an estimate', () => {
		const duty = dutyIn([sami, old], 'phase-transfer-15feb');
		expect([duty.day, duty.certainty, duty.state]).toEqual(['2027-02-14', 'estimate', 'running']);
		expect(dutyIn([sami, old], 'phase-transfer-31mar').day).toBe('2032-03-30');
	});

	test('is asked about and not called late, when nobody told of it', () => {
		const duty = dutyIn([sami, old], 'phase-transfer-15feb', '2027-02-16');
		expect([duty.state, duty.waitsFor]).toEqual(['waiting-for-input', ['transferYear']]);
		expect(rulesIn([sami, old], '2027-08-31')).toContain('phase-transfer-15feb');
		expect(rulesIn([sami, old], '2027-09-01')).not.toContain('phase-transfer-15feb');
	});

	test('is shown also for a case that begins with a changed plan', () => {
		expect(rulesIn([sami, event('amended-plan', { letterDate: '2026-05-01' })])).toContain('phase-transfer-15feb');
	});

	test('is not shown without a plan, nor for a plan made after its day', () => {
		expect(rulesIn([sami])).not.toContain('phase-transfer-15feb');
		const late = event('final-plan', { letterDate: '2027-02-15' });
		expect(rulesIn([sami, late], '2027-03-01')).not.toContain('phase-transfer-15feb');
		const early = event('final-plan', { letterDate: '2027-02-14' });
		expect(rulesIn([sami, early], '2027-02-14')).toContain('phase-transfer-15feb');
	});

	test('that the family told of takes the place of the usual one, with the days to plan by', () => {
		const told = event('phase-transfer', { on: '2027-09-01' }, { to: 'secondary' });
		const journal = [sami, old, told];
		const duty = dutyIn(journal, 'phase-transfer-15feb');
		expect([duty.certainty, duty.startedBy.event]).toEqual(['exact', 'phase-transfer']);
		expect(dutyIn(journal, 'phase-transfer-15feb', '2027-02-16').state).toBe('overdue');
		const plannedFor = dutyIn(journal, 'phase-transfer-backplan').worked?.limit.named;
		expect(plannedFor).toEqual({ meetingBy: '2026-11-22', noticeBy: '2026-12-20' });
	});

	test.each([
		['school', 'phase-transfer-15feb', '2027-02-14'],
		['junior', 'phase-transfer-15feb', '2027-02-14'],
		['secondary', 'phase-transfer-15feb', '2027-02-14'],
		['post-16', 'phase-transfer-31mar', '2027-03-30'],
		['another-post-16', 'post16-move-5m', '2027-04-01']
	])('to %s: %s, %s', (to, rule, day) => {
		const journal = [event('phase-transfer', { on: '2027-09-01' }, { to })];
		expect(dutyIn(journal, rule).day).toBe(day);
		expect(rulesIn(journal)).toHaveLength(to === 'another-post-16' ? 1 : 2);
	});

	test('the meeting after 16 is planned from March', () => {
		const journal = [event('phase-transfer', { on: '2027-09-01' }, { to: 'post-16' })];
		expect(dutyIn(journal, 'phase-transfer-backplan').worked?.limit.named?.meetingBy).toBe('2027-01-05');
	});

	test('a plan made in the school year before it meets it; an older one does not', () => {
		const told = event('phase-transfer', { on: '2027-09-01' }, { to: 'secondary' });
		const planned = [told, event('amended-plan', { letterDate: '2027-02-12' })];
		expect(closed(dutyIn(planned, 'phase-transfer-15feb'))).toBe('met by amended-plan of 2027-02-12');
		const late = [told, event('amended-plan', { letterDate: '2027-02-20' })];
		expect(dutyIn(late, 'phase-transfer-15feb').closed?.daysLate).toBe(6);
		const older = [told, event('amended-plan', { letterDate: '2026-08-31' })];
		expect(dutyIn(older, 'phase-transfer-15feb').closed).toBeUndefined();
		const first = [told, event('amended-plan', { letterDate: '2026-09-01' })];
		expect(dutyIn(first, 'phase-transfer-15feb').closed?.how).toBe('met');
		const after = [told, event('amended-plan', { letterDate: '2027-09-01' })];
		expect(dutyIn(after, 'phase-transfer-15feb').closed).toBeUndefined();
	});

	test('a move between places after 16 is met by a plan made in the year before it', () => {
		const move = event('phase-transfer', { on: '2028-01-10' }, { to: 'another-post-16' });
		const planned = (letterDate: string) =>
			dutyIn([move, event('amended-plan', { letterDate })], 'post16-move-5m').closed;
		expect(planned('2027-08-09')).toMatchObject({ how: 'met' });
		expect(planned('2027-08-12')?.daysLate).toBe(2);
		expect([planned('2027-01-10')?.how, planned('2027-01-09'), planned('2028-01-10')]).toEqual([
			'met',
			undefined,
			undefined
		]);
		const ended = [move, event('plan-ended', { on: '2027-10-01' })];
		expect(dutyIn(ended, 'post16-move-5m').closed?.how).toBe('ended');
	});

	test('a meeting in that year meets the day to plan by; the end of the plan ends all', () => {
		const told = event('phase-transfer', { on: '2027-09-01' }, { to: 'secondary' });
		const met = [told, event('review-meeting', { on: '2026-11-10' })];
		expect(closed(dutyIn(met, 'phase-transfer-backplan'))).toBe('met by review-meeting of 2026-11-10');
		const older = [told, event('review-meeting', { on: '2026-08-31' })];
		expect(dutyIn(older, 'phase-transfer-backplan').closed).toBeUndefined();
		const ended = [told, event('plan-ended', { on: '2027-01-10' })];
		expect(closed(dutyIn(ended, 'phase-transfer-15feb'))).toBe('ended by plan-ended of 2027-01-10');
		expect(closed(dutyIn(ended, 'phase-transfer-backplan'))).toBe('ended by plan-ended of 2027-01-10');
		const later = [told, event('plan-ended', { on: '2027-09-01' })];
		expect(dutyIn(later, 'phase-transfer-15feb').closed).toBeUndefined();
	});
});

describe('moving to another council', () => {
	// Fifteen working days before Monday 14 December 2026 is Monday 23 November.
	test('that the old council knew of early: the plan goes over on the day', () => {
		const journal = [event('council-moved', { on: '2026-12-14', oldLaAware: '2026-11-23' })];
		expect(dutyIn(journal, 'move-la-transfer-day').day).toBe('2026-12-14');
		expect(rulesIn(journal)).toEqual(['move-la-transfer-day']);
	});

	test('that it knew of late: fifteen working days, the first counts', () => {
		const journal = [event('council-moved', { on: '2026-12-14', oldLaAware: '2026-12-14' })];
		expect(dutyIn(journal, 'move-la-transfer-15wd').day).toBe('2027-01-06');
		expect(rulesIn(journal)).toEqual(['move-la-transfer-15wd']);
	});

	test('of which nobody said when it knew: waits for that', () => {
		const duty = dutyIn([event('council-moved', { on: '2026-11-02' })], 'move-la-transfer-15wd');
		expect([duty.state, duty.waitsFor]).toEqual(['waiting-for-input', ['oldLaAware']]);
	});

	test('in a year without bank holidays is not called early', () => {
		const journal = [event('council-moved', { on: '2029-12-14', oldLaAware: '2029-01-01' })];
		expect(rulesIn(journal)).toEqual(['move-la-transfer-15wd']);
	});

	test('the new council writes, reviews and keeps the plan', () => {
		const journal = [
			event('final-plan', { letterDate: '2026-06-01' }),
			event('council-moved', { on: '2026-11-02', oldLaAware: '2026-11-02' }),
			event('plan-transferred', { on: '2026-11-16' })
		];
		expect(closed(dutyIn(journal, 'move-la-transfer-15wd'))).toBe('met by plan-transferred of 2026-11-16');
		expect(dutyIn(journal, 'move-la-notify-6w').day).toBe('2026-12-28');
		// Three months end on 15 February, twelve from the plan on 31 May 2027.
		expect(dutyIn(journal, 'move-la-review').worked?.limit.lastLawful).toBe('2027-05-31');
		expect(dutyIn(journal, 'move-plan-in-force')).toMatchObject({ state: 'closed', gone: 'reached' });
		expect(closed(dutyIn(journal, 'review-12m-first'))).toBe('superseded by plan-transferred of 2026-11-16');
		const written = [...journal, event('transfer-notice', { letterDate: '2026-12-01' })];
		expect(closed(dutyIn(written, 'move-la-notify-6w'))).toBe('met by transfer-notice of 2026-12-01');
		const reviewed = [...written, event('review-decision', { letterDate: '2027-03-01' }, { decision: 'keep' })];
		expect(closed(dutyIn(reviewed, 'move-la-review'))).toBe('met by review-decision of 2027-03-01');
	});

	test('a plan that came over without an older one here has three months', () => {
		const duty = dutyIn([event('plan-transferred', { on: '2027-01-15' })], 'move-la-review');
		expect(duty.worked?.limit.lastLawful).toBe('2027-04-14');
		expect(duty.worked?.limit.notes).toEqual(['could-be-later-give-the-last-review']);
	});

	test('another health board', () => {
		const changed = event('health-board-changed', { oldIcbAware: '2026-11-02' }, { change: 'other' });
		expect(dutyIn([changed], 'move-icb-15wd').day).toBe('2026-11-23');
		const moved = event('health-board-changed', { oldIcbAware: '2026-11-23', moveDate: '2026-12-14' });
		expect(dutyIn([moved], 'move-icb-15wd').day).toBe('2026-12-14');
		const told = [changed, event('health-board-told', { on: '2026-11-20' })];
		expect(closed(dutyIn(told, 'move-icb-15wd'))).toBe('met by health-board-told of 2026-11-20');
		const stuck = [event('health-board-cannot-arrange', { on: '2026-11-02' })];
		expect(dutyIn(stuck, 'move-icb-request-15wd').day).toBe('2026-11-23');
		const asked = [...stuck, event('health-board-asked-council', { on: '2026-11-10' })];
		expect(closed(dutyIn(asked, 'move-icb-request-15wd'))).toBe('met by health-board-asked-council of 2026-11-10');
	});
});

describe('personal budgets', () => {
	test('a no is best taken up within four weeks; the law sets no time', () => {
		const refused = event('budget-refused', { letterDate: '2026-11-16' });
		expect(dutyIn([refused], 'pb-refusal-review')).toMatchObject({ day: '2026-12-14', gives: 'planning-day' });
		const asked = [refused, event('budget-review-asked', { sentDate: '2026-11-20' })];
		expect(closed(dutyIn(asked, 'pb-refusal-review'))).toBe('met by budget-review-asked of 2026-11-20');
	});

	test('payments are looked at within three months, and at each review', () => {
		const started = event('direct-payment-started', { on: '2026-09-01' });
		expect(dutyIn([started], 'dp-review-3m').day).toBe('2026-11-30');
		expect(dutyIn([started, meeting], 'dp-review-each').state).toBe('running');
		expect(rulesIn([meeting])).not.toContain('dp-review-each');
		const looked = [started, meeting, event('direct-payment-reviewed', { on: '2026-11-20' })];
		expect(closed(dutyIn(looked, 'dp-review-3m'))).toBe('met by direct-payment-reviewed of 2026-11-20');
		expect(closed(dutyIn(looked, 'dp-review-each'))).toBe('met by direct-payment-reviewed of 2026-11-20');
	});

	test('a cut and a stop have no number of days', () => {
		expect(rulesIn([event('direct-payment-cut', { letterDate: '2026-11-16' }, { how: 'less' })])).toEqual([
			'dp-reduce-notice'
		]);
		expect(rulesIn([event('direct-payment-cut', { letterDate: '2026-11-16' }, { how: 'stopped' })])).toEqual([
			'dp-stop-notice'
		]);
	});

	test('asking is open at a review, until the next stage or the end of the plan', () => {
		const noticed = [meeting, event('amendment-notice', { letterDate: '2026-12-09' })];
		expect(dutiesIn(noticed, 'pb-request-window').map(closed)).toEqual([
			'superseded by amendment-notice of 2026-12-09',
			undefined
		]);
		const ended = [meeting, event('plan-ended', { on: '2026-12-01' })];
		expect(closed(dutyIn(ended, 'pb-request-window'))).toBe('ended by plan-ended of 2026-12-01');
	});
});

describe('complaints, ombudsmen and records', () => {
	const complaint = event('complaint-sent', { sentDate: '2026-11-02', receivedDate: '2026-11-02' }, { stage: '1' });

	test('a council acknowledges, then answers', () => {
		expect(dutyIn([complaint], 'la-complaint-ack-5wd').day).toBe('2026-11-09');
		const acknowledged = [complaint, event('complaint-acknowledged', { on: '2026-11-06' })];
		expect(dutyIn(acknowledged, 'la-complaint-s1-10wd').day).toBe('2026-11-20');
		const answered = [...acknowledged, event('complaint-answered', { on: '2026-11-20' })];
		expect(closed(dutyIn(answered, 'la-complaint-s1-10wd'))).toBe('met by complaint-answered of 2026-11-20');
	});

	test('a second stage has a time of its own', () => {
		const second = event('complaint-sent', { sentDate: '2026-11-16', receivedDate: '2026-11-16' }, { stage: '2' });
		const journal = [second, event('complaint-acknowledged', { on: '2026-11-18' })];
		expect(dutyIn(journal, 'la-complaint-s2-20wd').day).toBe('2026-12-16');
		expect(rulesIn(journal)).not.toContain('la-complaint-s1-10wd');
	});

	test('two complaints are answered in their order', () => {
		const other = event('complaint-sent', { sentDate: '2026-11-09', receivedDate: '2026-11-09' });
		const journal = [complaint, other, event('complaint-answered', { on: '2026-11-13' })];
		expect(dutiesIn(journal, 'la-complaint-ack-5wd').map(closed)).toEqual([
			'met by complaint-answered of 2026-11-13',
			undefined
		]);
	});

	test('before the Code was used there is no date, and the reason is told', () => {
		const early = event('complaint-sent', { sentDate: '2026-01-05', receivedDate: '2026-01-05' });
		expect(dutyIn([early], 'la-complaint-ack-5wd')).toMatchObject({
			state: 'waiting-for-input',
			problems: [{ kind: 'before-the-rule', fact: 'complaintReceived' }]
		});
	});

	test('the Ombudsman’s year starts with knowing', () => {
		const knew = event('fault-noticed', { on: '2026-11-20' });
		expect(dutyIn([knew], 'lgsco-12m').worked?.limit.lastLawful).toBe('2027-11-19');
		const asked = [knew, event('ombudsman-asked', { sentDate: '2027-01-11' })];
		expect(closed(dutyIn(asked, 'lgsco-12m'))).toBe('met by ombudsman-asked of 2027-01-11');
	});

	test('the health service: a complaint, then its ombudsman', () => {
		const knew = event('fault-noticed', { on: '2026-11-02' }, { of: 'nhs' });
		expect(rulesIn([knew])).toEqual(['nhs-complaint-12m', 'phso-12m']);
		const sent = [knew, event('complaint-sent', { sentDate: '2026-11-16' }, { to: 'nhs' })];
		expect(rulesIn(sent)).not.toContain('la-complaint-ack-5wd');
		const council = [knew, event('complaint-sent', { sentDate: '2026-11-16' })];
		expect(dutyIn(council, 'nhs-complaint-12m').closed).toBeUndefined();
		expect(closed(dutyIn(sent, 'nhs-complaint-12m'))).toBe('met by complaint-sent of 2026-11-16');
		expect(dutyIn(sent, 'phso-12m').closed).toBeUndefined();
	});

	test('social care: each step starts the next clock and ends the last', () => {
		const steps = [
			['complained', 'csc-stage-1-10wd'],
			['answered', 'csc-stage-2-ask-20wd'],
			['stage-2-asked', 'csc-stage-2-25wd'],
			['stage-2-answered', 'csc-stage-3-ask-20wd'],
			['panel-asked', 'csc-panel-30wd'],
			['panel-met', 'csc-panel-report-5wd'],
			['reported', 'csc-panel-reply-15wd']
		] as const;
		const journal = steps.map(([step], index) =>
			event('social-care-step', { on: `2026-11-${String(index + 10)}` }, { step })
		);
		for (const [index, [, rule]] of steps.entries()) {
			const on = `2026-11-${String(index + 11)}`;
			const expected = index < 6 ? `met by social-care-step of ${on}` : undefined;
			expect(closed(dutyIn(journal, rule)), rule).toBe(expected);
		}
		const knew = event('fault-noticed', { on: '2026-11-02' }, { of: 'social-care' });
		expect(dutyIn([knew], 'csc-complaint-12m').state).toBe('running');
		expect(closed(dutyIn([knew, ...journal], 'csc-complaint-12m'))).toBe('met by social-care-step of 2026-11-10');
		const later = event('social-care-step', { on: '2026-11-10' }, { step: 'answered' });
		expect(dutyIn([knew, later], 'csc-complaint-12m').closed).toBeUndefined();
	});

	test('a court claim', () => {
		const act = event('unlawful-act', { on: '2026-11-21' });
		expect(dutyIn([act], 'jr-3m').day).toBe('2026-12-31');
		const claimed = [act, event('court-claim-made', { on: '2026-12-10' })];
		expect(closed(dutyIn(claimed, 'jr-3m'))).toBe('met by court-claim-made of 2026-12-10');
	});

	test('records and complaints about data', () => {
		const asked = event(
			'records-asked',
			{ sentDate: '2026-09-03', receivedDate: '2026-09-03' },
			{ what: 'personal-data' }
		);
		expect(dutyIn([asked], 'sar-1m').day).toBe('2026-10-05');
		const given = [asked, event('records-given', { on: '2026-10-05' })];
		expect(closed(dutyIn(given, 'sar-1m'))).toBe('met by records-given of 2026-10-05');
		const data = event('data-complaint-sent', { sentDate: '2026-11-02', receivedDate: '2026-11-02' });
		expect(dutyIn([data], 'data-complaint-ack-30d').day).toBe('2026-12-02');
		const told = [data, event('data-complaint-acknowledged', { on: '2026-11-30' })];
		expect(closed(dutyIn(told, 'data-complaint-ack-30d'))).toBe('met by data-complaint-acknowledged of 2026-11-30');
	});

	test('a school record counts in school days', () => {
		const asked = event(
			'records-asked',
			{ sentDate: '2026-11-20', receivedDate: '2026-11-20' },
			{ what: 'school-record' }
		);
		const terms = event('school-term', { firstDay: '2026-11-02', lastDay: '2026-12-18' });
		expect(dutyIn([asked, terms], 'pupil-record-15sd').day).toBe('2026-12-11');
		expect(dutyIn([asked], 'pupil-record-15sd').certainty).toBe('estimate');
		expect(rulesIn([asked])).toEqual(['pupil-record-15sd']);
		const far = event('records-asked', { sentDate: '2029-11-20' }, { what: 'school-record' });
		expect(dutyIn([far, terms], 'pupil-record-15sd').waitsFor).toEqual(['requestReceived']);
	});
});
