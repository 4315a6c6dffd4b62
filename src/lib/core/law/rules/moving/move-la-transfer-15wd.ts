import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDaysBeginningWith } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** A council that learnt later of a move passes the plan on, counted from the day it became aware, which is the first. */
export const moveTransferLate = rule({
	id: 'move-la-transfer-15wd',
	family: 'moving',
	binds: 'local-authority',
	convention: 'K10',
	facts: { oldLaAware: { kind: 'date' } },
	trigger: 'oldLaAware',
	numbers: { count: 15 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 15(2)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ oldLaAware }, calendar, { count }) => withinWorkingDaysBeginningWith({ oldLaAware }, count, calendar)
});
