import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The council must send the final plan, counted from the request and not from the decision to assess. */
export const ehcnaFinalPlan = rule({
	id: 'ehcna-final-plan-20w',
	family: 'assessment',
	binds: 'local-authority',
	convention: 'K1',
	facts: { received: { kind: 'date' } },
	trigger: 'received',
	numbers: { count: 20 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 13(2)' },
		{ source: 'send-regs-2014', at: 'regulation 13(3)' }
	],
	checks: [{ code: 'P' }],
	exceptions: ['E1', 'E2', 'E3'],
	ifMissed: ['A1', 'A2', 'A3'],
	notes: ['counted-from-the-request', 'no-appeal-before-a-decision'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ received }, _calendar, { count }) => withinWeeks({ received }, count)
});
