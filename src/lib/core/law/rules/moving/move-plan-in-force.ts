import { date } from '../../../dates/calendar-date.ts';
import { atOnce } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** From the transfer the new council must keep the plan and what it promises going. */
export const movePlanInForce = rule({
	id: 'move-plan-in-force',
	family: 'moving',
	binds: 'local-authority',
	gives: 'first-day',
	convention: 'K1',
	facts: { transferDate: { kind: 'date' } },
	trigger: 'transferDate',
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 15(3)' },
		{ source: 'cfa-2014', at: 'section 47' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ transferDate }) => atOnce({ transferDate })
});
