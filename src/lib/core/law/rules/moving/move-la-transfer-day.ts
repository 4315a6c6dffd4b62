import { date } from '../../../dates/calendar-date.ts';
import { knewInTime } from '../../conventions/knew-in-time.ts';
import { atOnce } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** A council that knew of a move 15 working days before passes the plan on, on the day of the move. */
export const moveTransferDay = rule({
	id: 'move-la-transfer-day',
	family: 'moving',
	binds: 'local-authority',
	convention: 'K1',
	facts: { moveDate: { kind: 'date' }, oldLaAware: { kind: 'date', optional: true } },
	trigger: 'moveDate',
	numbers: { count: 15 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 15(2)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ moveDate, oldLaAware }, calendar, { count }) {
		const limit = atOnce({ moveDate });
		const isLate = oldLaAware && knewInTime(oldLaAware, moveDate, count, calendar) === false;
		return isLate ? { ...limit, notes: ['not-known-long-enough-before'] } : limit;
	}
});
