import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The report of the review meeting must go to everybody who was invited. */
export const reviewReport = rule({
	id: 'review-report-2w',
	family: 'review',
	binds: 'school',
	convention: 'K1',
	facts: { meeting: { kind: 'date' } },
	trigger: 'meeting',
	numbers: { count: 2 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 20(8)' },
		{ source: 'send-regs-2014', at: 'regulation 21(7)' }
	],
	checks: [
		{ code: 'S', of: 'regulation 20(8)' },
		{ code: 'P', of: 'regulation 21(7)' }
	],
	ifMissed: ['A1', 'A7'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ meeting }, _calendar, { count }) => withinWeeks({ meeting }, count)
});
