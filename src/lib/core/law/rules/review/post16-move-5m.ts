import { date } from '../../../dates/calendar-date.ts';
import { monthsBefore } from '../../conventions/at-least-before.ts';
import { rule } from '../../rule.ts';

/** Before a move between places after 16 at any other time the council must review and change the plan and name the place. */
export const post16Move = rule({
	id: 'post16-move-5m',
	family: 'review',
	binds: 'local-authority',
	convention: 'K9',
	facts: { moveDate: { kind: 'date' } },
	trigger: 'moveDate',
	numbers: { count: 5 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 18(2)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2', 'A3'],
	notes: ['safe-with-a-clear-day'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ moveDate }, _calendar, { count }) => monthsBefore({ moveDate }, count)
});
