import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The council must say whether it will keep, change or end the plan. */
export const reviewDecision = rule({
	id: 'review-decision-4w',
	family: 'review',
	binds: 'local-authority',
	convention: 'K1',
	facts: { meeting: { kind: 'date' } },
	trigger: 'meeting',
	numbers: { count: 4 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 20(10)' },
		{ source: 'send-regs-2014', at: 'regulation 21(9)' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ meeting }, _calendar, { count }) => withinWeeks({ meeting }, count)
});
