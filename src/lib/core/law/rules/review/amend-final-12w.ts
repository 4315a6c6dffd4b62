import { date } from '../../../dates/calendar-date.ts';
import { finalPlanAfterReview } from '../../conventions/review-chain.ts';
import { rule } from '../../rule.ts';

/** The outer limit for the final amended plan after a review meeting (Devon, OP11). */
export const amendFinal12w = rule({
	id: 'amend-final-12w',
	family: 'review',
	binds: 'local-authority',
	convention: 'K15',
	facts: { meeting: { kind: 'date' }, amendmentNoticeSent: { kind: 'date', optional: true, notBefore: 'meeting' } },
	trigger: 'meeting',
	numbers: { count: 12, weeksFromNotice: 8 },
	cites: [{ source: 'devon-2022' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: (facts, _calendar, { count, weeksFromNotice }) =>
		finalPlanAfterReview(facts, { fromMeeting: count, fromNotice: weeksFromNotice })
});
