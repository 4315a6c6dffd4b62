import { date, laterOf } from '../../../dates/calendar-date.ts';
import { aimingBefore } from '../../conventions/given.ts';
import { lastDayOfPeriod, periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/** The new council must review the plan: in three months of the transfer or twelve of the last review, whichever ends later. */
export const moveReview = rule({
	id: 'move-la-review',
	family: 'moving',
	binds: 'local-authority',
	convention: 'K7',
	facts: {
		startsWith: { kind: 'date', words: 'transferDate' },
		months: { kind: 'number', optional: true, is: 3 },
		lastReviewed: { kind: 'date', optional: true, words: 'planMadeOrReviewed' }
	},
	trigger: 'startsWith',
	numbers: { count: 3, monthsFromReview: 12 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 15(5)' }],
	checks: [{ code: 'P' }, { code: 'S' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ startsWith, lastReviewed }, calendar, { count, monthsFromReview }) {
		const fromTransfer = periodBeginningWith({ startsWith }, count, calendar);
		if (!lastReviewed) return { ...fromTransfer, notes: ['could-be-later-give-the-last-review'] };
		const threeMonthsEnd = lastDayOfPeriod(startsWith, count);
		const twelveMonthsEnd = lastDayOfPeriod(lastReviewed, monthsFromReview);
		const last = laterOf(threeMonthsEnd, twelveMonthsEnd);
		const working = [
			{ how: 'fact', fact: 'startsWith', on: startsWith },
			{ how: 'months-counting-the-first', count, on: threeMonthsEnd },
			{ how: 'fact', fact: 'lastReviewed', on: lastReviewed },
			{ how: 'months-counting-the-first', count: monthsFromReview, on: twelveMonthsEnd },
			{ how: 'later-of-two', fact: last === threeMonthsEnd ? 'startsWith' : 'lastReviewed', on: last }
		] as const;
		return { ...aimingBefore(last, working, calendar), named: { threeMonthsEnd, twelveMonthsEnd } };
	}
});
