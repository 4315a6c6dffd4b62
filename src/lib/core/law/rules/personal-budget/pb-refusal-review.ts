import { addWeeks, date } from '../../../dates/calendar-date.ts';
import { aimingBefore } from '../../conventions/given.ts';
import { rule } from '../../rule.ts';

/** A refused budget can be reviewed on request; the law gives no time to ask, so a day to plan by is suggested. */
export const budgetRefusalReview = rule({
	id: 'pb-refusal-review',
	family: 'personal-budget',
	binds: 'family',
	gives: 'planning-day',
	convention: 'K1',
	facts: { noticeSent: { kind: 'date' } },
	trigger: 'noticeSent',
	numbers: { count: 4 },
	cites: [{ source: 'pb-regs-2014', at: 'regulation 7' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A2', 'A3'],
	notes: ['a-day-to-plan-by'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ noticeSent }, calendar, { count }) {
		const on = addWeeks(noticeSent, count);
		const working = [
			{ how: 'fact', fact: 'noticeSent', on: noticeSent },
			{ how: 'weeks-later', count, on }
		] as const;
		return aimingBefore(on, working, calendar);
	}
});
