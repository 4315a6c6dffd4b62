import { addWeeks, date } from '../../../dates/calendar-date.ts';
import { aimingBefore } from '../../conventions/given.ts';
import { lastDayOfPeriod } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/** The last day for the review meeting that still leaves the council its full four weeks to decide. */
export const reviewMeetingLatest = rule({
	id: 'review-meeting-latest',
	family: 'review',
	binds: 'local-authority',
	gives: 'planning-day',
	convention: 'K7',
	facts: {
		startsWith: { kind: 'date', words: 'planMadeOrReviewed' },
		months: { kind: 'number', optional: true, is: 12 }
	},
	trigger: 'startsWith',
	numbers: { count: 4, months: 12 },
	cites: [{ source: 'code-2015', at: 'paragraph 9.169' }],
	checks: [{ code: 'S', of: 'worked out from the review rules' }],
	ifMissed: ['A1'],
	notes: ['a-day-to-plan-by'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ startsWith }, calendar, { count, months }) {
		const end = lastDayOfPeriod(startsWith, months);
		const latest = addWeeks(end, -count);
		const working = [
			{ how: 'fact', fact: 'startsWith', on: startsWith },
			{ how: 'months-counting-the-first', count: months, on: end },
			{ how: 'weeks-earlier', count, on: latest }
		] as const;
		return aimingBefore(latest, working, calendar);
	}
});
