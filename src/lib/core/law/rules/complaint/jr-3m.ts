import { date } from '../../../dates/calendar-date.ts';
import { judicialReview } from '../../conventions/judicial-review.ts';
import { rule } from '../../rule.ts';

/**
 * A claim for judicial review: promptly, and no later than three months. For a missed day, counted from the day
 * after it.
 */
export const judicialReviewClaim = rule({
	id: 'jr-3m',
	family: 'complaint',
	binds: 'family',
	convention: 'K14',
	facts: { grounds: { kind: 'date' } },
	trigger: 'grounds',
	numbers: { count: 3, weeksToAdvice: 6 },
	cites: [{ source: 'cpr-54', at: 'rule 54.5' }],
	checks: [{ code: 'S' }, { code: 'M', of: 'that 14 days are usual for the letter before a claim' }],
	ifMissed: ['A9'],
	notes: ['promptly'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ grounds }, calendar, { count, weeksToAdvice }) =>
		judicialReview({ grounds }, { months: count, weeksToAdvice }, calendar)
});
