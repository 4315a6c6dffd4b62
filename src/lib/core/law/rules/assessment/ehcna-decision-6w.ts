import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The council must say whether it will assess. */
export const ehcnaDecision = rule({
	id: 'ehcna-decision-6w',
	family: 'assessment',
	binds: 'local-authority',
	convention: 'K1',
	facts: { received: { kind: 'date' } },
	trigger: 'received',
	numbers: { count: 6 },
	cites: [
		{ source: 'cfa-2014', at: 'section 36' },
		{ source: 'send-regs-2014', at: 'regulation 4(1)' },
		{ source: 'send-regs-2014', at: 'regulation 5(1)(a)' },
		{ source: 'send-regs-2014', at: 'regulation 5(4)' }
	],
	checks: [{ code: 'P' }],
	exceptions: ['E1', 'E2', 'E3'],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ received }, _calendar, { count }) => withinWeeks({ received }, count)
});
