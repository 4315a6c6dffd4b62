import { date } from '../../../dates/calendar-date.ts';
import { weeksBefore } from '../../conventions/at-least-before.ts';
import { rule } from '../../rule.ts';

/** The advice for the review meeting must go round two weeks before it. */
export const reviewPapers = rule({
	id: 'review-papers-2w',
	family: 'review',
	binds: 'local-authority',
	convention: 'K9',
	facts: { meeting: { kind: 'date' } },
	trigger: 'meeting',
	numbers: { count: 2 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 20(4)' },
		{ source: 'send-regs-2014', at: 'regulation 21(4)' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A1'],
	notes: ['safe-with-a-clear-day'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ meeting }, _calendar, { count }) => weeksBefore({ meeting }, count)
});
