import { addMonths, date } from '../../../dates/calendar-date.ts';
import { monthsAfter } from '../../conventions/months-after.ts';
import { rule } from '../../rule.ts';

/** For a child under five the council should think of a review every three to six months. It is guidance, not a duty. */
export const reviewEarlyYears = rule({
	id: 'review-early-years',
	family: 'review',
	binds: 'local-authority',
	gives: 'planning-day',
	convention: 'K4',
	facts: { lastReviewed: { kind: 'date' } },
	trigger: 'lastReviewed',
	numbers: { count: 3, months: 6 },
	cites: [{ source: 'code-2015', at: 'paragraph 9.178' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1'],
	notes: ['guidance-not-law'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ lastReviewed }, calendar, { count, months }) => ({
		...monthsAfter({ lastReviewed }, count, calendar),
		named: { atTheLatest: addMonths(lastReviewed, months) }
	})
});
