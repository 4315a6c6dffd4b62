import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The council must say that it will not make a plan, counted from the request and not from the decision to assess. */
export const ehcnaNoPlan = rule({
	id: 'ehcna-no-plan-16w',
	family: 'assessment',
	binds: 'local-authority',
	convention: 'K1',
	facts: { received: { kind: 'date' } },
	trigger: 'received',
	numbers: { count: 16 },
	cites: [
		{ source: 'cfa-2014', at: 'section 36(9)' },
		{ source: 'send-regs-2014', at: 'regulation 10(1)' },
		{ source: 'send-regs-2014', at: 'regulation 10(4)' }
	],
	checks: [{ code: 'P' }],
	exceptions: ['E1', 'E2', 'E3'],
	ifMissed: ['A1', 'A2', 'A3', 'A4'],
	notes: ['counted-from-the-request'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ received }, _calendar, { count }) => withinWeeks({ received }, count)
});
