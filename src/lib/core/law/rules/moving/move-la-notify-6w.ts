import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The new council must say that the plan came over, whether it will assess, and when it will review. */
export const moveNotify = rule({
	id: 'move-la-notify-6w',
	family: 'moving',
	binds: 'local-authority',
	convention: 'K1',
	facts: { transferDate: { kind: 'date' } },
	trigger: 'transferDate',
	numbers: { count: 6 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 15(4)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ transferDate }, _calendar, { count }) => withinWeeks({ transferDate }, count)
});
