import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** A council that will change the plan must send the notice of changes with its decision (Devon). */
export const reviewAmendNotice = rule({
	id: 'review-amend-notice-4w',
	family: 'review',
	binds: 'local-authority',
	convention: 'K1',
	facts: { meeting: { kind: 'date' } },
	trigger: 'meeting',
	numbers: { count: 4 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 22(2)(a)' },
		{ source: 'send-regs-2014', at: 'regulation 20(10)' },
		{ source: 'devon-2022' }
	],
	checks: [
		{ code: 'P', of: 'the regulation' },
		{ code: 'S', of: 'what the court held' }
	],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ meeting }, _calendar, { count }) => withinWeeks({ meeting }, count)
});
