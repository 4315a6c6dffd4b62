import { date } from '../../../dates/calendar-date.ts';
import { weeksBefore } from '../../conventions/at-least-before.ts';
import { rule } from '../../rule.ts';

/** Whoever arranges the review meeting must give two weeks' notice of it. */
export const reviewInvite = rule({
	id: 'review-invite-2w',
	family: 'review',
	binds: 'local-authority',
	convention: 'K9',
	facts: { meeting: { kind: 'date' } },
	trigger: 'meeting',
	numbers: { count: 2 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 20(3)' },
		{ source: 'send-regs-2014', at: 'regulation 21(3)' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A1'],
	notes: ['safe-with-a-clear-day'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ meeting }, _calendar, { count }) => weeksBefore({ meeting }, count)
});
