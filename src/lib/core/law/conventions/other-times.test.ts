import { describe, expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';
import { date } from '../../dates/calendar-date.ts';
import { closureWindow } from './closure-window.ts';
import { overdueReminder, reminderDays, reminderTime } from './reminder-days.ts';
import { stateOf } from './state-of.ts';

// K13 to K18, section 4 of the rule book.

describe('K13, a month from receipt', () => {
	test.each([
		['2026-09-03', '2026-10-03', '2026-10-05', 'a Saturday'],
		['2027-01-30', '2027-02-28', '2027-03-01', 'no 30 February, and a Sunday'],
		['2026-11-26', '2026-12-26', '2026-12-29', 'Boxing Day and its substitute'],
		['2026-10-01', '2026-11-01', '2026-11-02', 'a Sunday']
	])('received %s: %s, due %s (%s)', (received, nominal, due) => {
		const limit = limitOf('sar-1m', { received });
		expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([nominal, nominal, due]);
		expect(workingOf(limit).slice(1)).toEqual([`months-later 1 ${nominal}`, `next-working-day ${due}`]);
	});

	test('on a working day it stays; with an extension it is three months in all', () => {
		const limit = limitOf('sar-1m', { received: '2026-09-02' });
		expect(limit.lastLawful).toBe('2026-10-02');
		expect(workingOf(limit)).toHaveLength(2);
		expect(limit.named).toEqual({ ifExtended: '2026-12-02' });
	});
});

describe('K14, judicial review', () => {
	test.each([
		// grounds, get advice by, outer, corresponding day, shown
		['2026-11-21', '2027-01-02', '2027-02-20', '2027-02-21', '2026-12-31'],
		['2026-11-30', '2027-01-11', '2027-02-27', '2027-02-28', '2027-01-11'],
		['2027-02-15', '2027-03-29', '2027-05-14', '2027-05-15', '2027-03-25']
	])('grounds %s: advice by %s, outer %s', (grounds, getAdviceBy, outer, correspondingDate, showBy) => {
		const limit = limitOf('jr-3m', { grounds });
		expect(limit.named).toEqual({ getAdviceBy, correspondingDate });
		expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([outer, showBy, outer]);
	});

	test('its working', () => {
		expect(workingOf(limitOf('jr-3m', { grounds: '2027-02-15' }))).toEqual([
			'fact grounds 2027-02-15',
			'weeks-later 6 2027-03-29',
			'previous-working-day 2027-03-25',
			'months-later 3 2027-05-15',
			'day-before 2027-05-14'
		]);
	});
});

describe('K15, the chain after a review meeting', () => {
	test.each([
		// meeting, notice sent, eight weeks from it, final plan due
		['2026-11-18', undefined, undefined, '2027-02-10', 'no notice yet: twelve weeks'],
		['2026-11-18', '2026-12-09', '2027-02-03', '2027-02-03', 'an early notice'],
		['2026-11-18', '2026-12-23', '2027-02-17', '2027-02-10', 'a late notice buys no time'],
		['2027-07-14', undefined, undefined, '2027-10-06', 'the summer is not left out']
	])(
		'meeting %s, notice %s: eight weeks %s, final %s (%s)',
		(meeting, amendmentNoticeSent, eightWeeks, final, _why) => {
			const limit = limitOf('amend-final-12w', { meeting, amendmentNoticeSent });
			expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([final, final, final]);
			const isLate = eightWeeks !== undefined && eightWeeks > final;
			expect(limit.named?.atTheVeryLatest).toBe(isLate ? eightWeeks : undefined);
			expect(limit.notes ?? []).toEqual(isLate ? ['a-late-notice-buys-no-time'] : []);
		}
	);

	test.each([
		['2026-11-18', '2026-12-02', '2026-12-16'],
		['2027-07-14', '2027-07-28', '2027-08-11']
	])('meeting %s: report %s, decision and notice %s', (meeting, report, decision) => {
		expect(limitOf('review-report-2w', { meeting }).lastLawful).toBe(report);
		expect(limitOf('review-decision-4w', { meeting }).lastLawful).toBe(decision);
		expect(limitOf('review-amend-notice-4w', { meeting }).lastLawful).toBe(decision);
	});

	test('says which of the two counts', () => {
		const early = limitOf('amend-final-12w', { meeting: '2026-11-18', amendmentNoticeSent: '2026-12-09' });
		expect(workingOf(early)).toEqual([
			'fact meeting 2026-11-18',
			'weeks-later 12 2027-02-10',
			'fact amendmentNoticeSent 2026-12-09',
			'weeks-later 8 2027-02-03',
			'earlier-of-two amendmentNoticeSent 2027-02-03'
		]);
		const late = limitOf('amend-final-12w', { meeting: '2026-11-18', amendmentNoticeSent: '2026-12-23' });
		expect(workingOf(late).at(-1)).toBe('earlier-of-two meeting 2027-02-10');
	});

	test('a notice on the last day of its four weeks makes both counts end together', () => {
		const limit = limitOf('amend-final-12w', { meeting: '2026-11-18', amendmentNoticeSent: '2026-12-16' });
		expect(limit.lastLawful).toBe('2027-02-10');
		expect(limit.notes).toEqual([]);
	});

	test('changes outside a review', () => {
		const limit = limitOf('amend-outside-review', { amendmentNoticeSent: '2027-03-01' });
		expect([limit.lastLawful, limit.named]).toEqual(['2027-04-26', { commentsBy: '2027-03-15' }]);
		expect(limitOf('amend-outside-review', { amendmentNoticeSent: '2027-03-01', served: '2027-03-03' }).named).toEqual({
			commentsBy: '2027-03-17'
		});
	});

	test.each([
		['amend-final-8w', '2027-04-26'],
		['amend-drop-8w', '2027-04-26']
	])('%s: eight weeks from the notice', (rule, last) => {
		expect(limitOf(rule, { amendmentNoticeSent: '2027-03-01' }).lastLawful).toBe(last);
	});
});

describe('K16, a closed school', () => {
	test.each([
		['2027-07-23', '2027-09-02', '2027-07-16', '2027-08-26', 'the summer of 2027, 41 days'],
		['2026-07-22', '2026-09-01', '2026-07-15', '2026-08-25', 'the summer of 2026, 41 days'],
		['2026-07-01', '2026-07-29', '2026-06-24', '2026-07-22', 'four weeks to the day']
	])('from %s to %s: the window is %s to %s (%s)', (closedFrom, reopens, from, to) => {
		expect(closureWindow({ closedFrom: date(closedFrom), reopens: date(reopens) })).toEqual({ from, to });
	});

	test.each([
		['2026-12-19', '2027-01-04', 'Christmas never does'],
		['2026-07-01', '2026-07-28', 'a day short of four weeks']
	])('from %s to %s there is none: %s', (closedFrom, reopens) => {
		expect(closureWindow({ closedFrom: date(closedFrom), reopens: date(reopens) })).toBeUndefined();
	});
});

describe('K17, reminders', () => {
	test.each([
		['2027-01-21', ['2026-12-24', '2027-01-07', '2027-01-14', '2027-01-18', '2027-01-20']],
		['2027-02-26', ['2027-01-29', '2027-02-12', '2027-02-19', '2027-02-23', '2027-02-25']],
		['2026-08-12', ['2026-07-15', '2026-07-29', '2026-08-05', '2026-08-09', '2026-08-11']]
	])('of %s: %s', (showBy, days) => {
		expect(reminderDays(date(showBy), date('2026-01-01'))).toEqual(days);
	});

	test('those that are over are left out, today’s is not', () => {
		expect(reminderDays(date('2027-01-21'), date('2027-01-14'))).toEqual(['2027-01-14', '2027-01-18', '2027-01-20']);
		expect(reminderDays(date('2027-01-21'), date('2027-01-21'))).toEqual([]);
	});

	test('are given in the morning', () => expect(reminderTime).toBe('09:00'));

	test('about others: the day after, or the day the rule calls late', () => {
		expect(overdueReminder(date('2026-12-31'))).toBe('2027-01-01');
		expect(overdueReminder(date('2027-02-14'), date('2027-02-16'))).toBe('2027-02-16');
	});
});

describe('K18, where something stands', () => {
	const days = { day: date('2027-01-21'), last: date('2027-01-21') };

	test.each([
		['2027-01-06', 'running', 'fifteen days left'],
		['2027-01-07', 'due-soon', 'fourteen days left'],
		['2027-01-20', 'due-soon', 'a day left'],
		['2027-01-21', 'due-today', 'the day itself'],
		['2027-01-22', 'overdue', 'the day after']
	])('on %s: %s (%s)', (today, state) => expect(stateOf(days, date(today))).toBe(state));

	test('without a day it waits', () => expect(stateOf(undefined, date('2027-01-21'))).toBe('waiting-for-input'));

	test('past the safe day it is still due, until the last lawful one', () => {
		const roomy = { day: date('2026-12-24'), last: date('2027-01-04') };
		expect(stateOf(roomy, date('2026-12-25'))).toBe('due-soon');
		expect(stateOf(roomy, date('2027-01-04'))).toBe('due-soon');
		expect(stateOf(roomy, date('2027-01-05'))).toBe('overdue');
	});

	test('what guidance gives a day more is not late on that day', () => {
		const fixed = { day: date('2027-02-14'), last: date('2027-02-14'), overdueFrom: date('2027-02-16') };
		expect(stateOf(fixed, date('2027-02-15'))).toBe('due-soon');
		expect(stateOf(fixed, date('2027-02-16'))).toBe('overdue');
	});
});

describe('after an order (section 3H)', () => {
	test('an order sent later than its date: due from the date, late only when both have passed', () => {
		const limit = limitOf('order-amend-5w', { orderMade: '2026-11-20', orderSent: '2026-11-24' });
		expect([limit.lastLawful, limit.overdueFrom]).toEqual(['2026-12-25', '2026-12-30']);
		expect(limit.notes).toEqual(['late-only-after-both-readings']);
	});

	test('an order sent on its date is late the day after', () => {
		const limit = limitOf('order-amend-5w', { orderMade: '2026-11-20', orderSent: '2026-11-20' });
		expect([limit.overdueFrom, limit.notes]).toEqual([undefined, undefined]);
	});

	test.each([
		['concede-assess-notify-2w', '2026-12-04'],
		['concede-assess-noplan-10w', '2027-01-29'],
		['concede-assess-final-14w', '2027-02-26'],
		['concede-contents-5w', '2026-12-25'],
		['concede-school-2w', '2026-12-04'],
		['concede-make-draft-5w', '2026-12-25'],
		['concede-make-final-11w', '2027-02-05'],
		['concede-cease', '2026-12-25']
	])('%s from 20 November 2026: %s', (rule, last) => {
		expect(limitOf(rule, { tribunalNotified: '2026-11-20' }).lastLawful).toBe(last);
	});

	test.each([
		['order-assess-notify-2w', '2026-12-04'],
		['order-assess-noplan-10w', '2027-01-29'],
		['order-assess-final-14w', '2027-02-26'],
		['order-make-draft-5w', '2026-12-25'],
		['order-make-final-11w', '2027-02-05'],
		['order-remit-2w', '2026-12-04'],
		['order-continue-amend-5w', '2026-12-25'],
		['order-cease-dismissed', '2026-11-20']
	])('%s of 20 November 2026: %s', (rule, last) => {
		expect(limitOf(rule, { orderMade: '2026-11-20' }).lastLawful).toBe(last);
	});

	test.each([
		['assess-notify', '2026-12-04'],
		['assess-noplan', '2027-01-29'],
		['assess-final', '2027-02-26'],
		['make-draft', '2026-12-25'],
		['make-final', '2027-02-05'],
		['remit', '2026-12-04'],
		['amend', '2026-12-25'],
		['name-school', '2026-12-04'],
		['continue', '2026-11-20'],
		['continue-amend', '2026-12-25']
	])('an agreement to %s is due as if ordered: %s', (what, last) => {
		expect(limitOf('mediation-agreement-appealable', { agreementDate: '2026-11-20', what }).lastLawful).toBe(last);
	});

	test('another time agreed in writing counts', () => {
		const limit = limitOf('mediation-agreement-other-2w', { agreementDate: '2026-11-20', agreedDate: '2027-01-15' });
		expect([limit.nominal, limit.lastLawful]).toEqual(['2027-01-15', '2027-01-15']);
		expect(workingOf(limit)).toEqual([
			'fact agreementDate 2026-11-20',
			'weeks-later 2 2026-12-04',
			'agreed-date 2027-01-15'
		]);
		expect(limitOf('mediation-agreement-other-2w', { agreementDate: '2026-11-20' }).lastLawful).toBe('2026-12-04');
	});

	test.each([
		['recs-response-5w', 'recommendationMade', '2026-12-25'],
		['recs-forward-1w', 'replyReceived', '2026-11-27'],
		['mediation-icb-tells-la-1w', 'agreementDate', '2026-11-27']
	])('%s from 20 November 2026: %s %s', (rule, fact, last) => {
		expect(limitOf(rule, { [fact]: '2026-11-20' }).lastLawful).toBe(last);
	});
});

describe('a refusal that was reversed (section 10)', () => {
	test('two readings, the earlier is the day to ask', () => {
		// Fourteen weeks from 1 April 2026 are 8 July; twenty from 5 January are 25 May.
		const limit = limitOf('reversed-refusal-final-14w', { agreed: '2026-04-01', received: '2026-01-05' });
		expect(limit.named).toEqual({ finalByFromAgreement: '2026-07-08', finalByFromRequest: '2026-05-25' });
		expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual(['2026-05-25', '2026-05-25', '2026-05-25']);
		expect(workingOf(limit)).toEqual([
			'fact agreed 2026-04-01',
			'weeks-later 14 2026-07-08',
			'fact received 2026-01-05',
			'weeks-later 20 2026-05-25',
			'earlier-of-two received 2026-05-25'
		]);
	});

	test('a council that agreed soon after the request is counted from its agreement', () => {
		const limit = limitOf('reversed-refusal-final-14w', { agreed: '2026-02-01', received: '2026-01-05' });
		expect(limit.lastLawful).toBe('2026-05-10');
		expect(workingOf(limit).at(-1)).toBe('earlier-of-two agreed 2026-05-10');
	});

	test('without the request there is one reading, and a word about the other', () => {
		const limit = limitOf('reversed-refusal-final-14w', { agreed: '2026-04-01' });
		expect([limit.lastLawful, limit.notes]).toEqual(['2026-07-08', ['give-the-day-of-the-request']]);
		expect(limitOf('reversed-refusal-noplan-10w', { agreed: '2026-04-01' }).lastLawful).toBe('2026-06-10');
	});
});

test.each([
	['la-complaint-ack-5wd', 'complaintReceived', '2026-11-27'],
	['la-complaint-s2-20wd', 'acknowledged', '2026-12-18'],
	['csc-stage-2-ask-20wd', 'stageBegan', '2026-12-18'],
	['csc-stage-2-25wd', 'stageBegan', '2026-12-29'],
	['csc-panel-report-5wd', 'stageBegan', '2026-11-27'],
	['csc-panel-reply-15wd', 'stageBegan', '2026-12-11'],
	['mediation-health-relay-3wd', 'toldLa', '2026-11-25'],
	['mediation-cert-fail-3wd', 'adviserToldItFails', '2026-11-25'],
	['mediation-cert-after-3wd', 'mediationEnded', '2026-11-25'],
	['mediation-arrange-30d-health', 'toldIcb', '2026-12-20'],
	['data-complaint-ack-30d', 'complaintReceived', '2026-12-20'],
	['move-la-notify-6w', 'transferDate', '2027-01-01'],
	['move-plan-in-force', 'transferDate', '2026-11-20'],
	['ehcna-decision-6w-responsible', 'becameResponsible', '2027-01-01'],
	['ehcna-advice-6w', 'adviserReceived', '2027-01-01'],
	['reassess-advice-6w', 'adviserReceived', '2027-01-01'],
	['reassess-final-14w', 'agreementSent', '2027-02-26'],
	['pb-refusal-review', 'noticeSent', '2026-12-18']
])('%s from Friday 20 November 2026: %s %s', (rule, fact, last) => {
	expect(limitOf(rule, { [fact]: '2026-11-20' }).lastLawful).toBe(last);
});
