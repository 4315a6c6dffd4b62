import { date } from '../../../dates/calendar-date.ts';
import { periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/** The council must review direct payments within the first three months. */
export const directPaymentReview = rule({
	id: 'dp-review-3m',
	family: 'personal-budget',
	binds: 'local-authority',
	convention: 'K7',
	facts: { firstPayment: { kind: 'date' } },
	trigger: 'firstPayment',
	numbers: { count: 3 },
	cites: [{ source: 'pb-regs-2014', at: 'regulation 11' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ firstPayment }, calendar, { count }) => periodBeginningWith({ firstPayment }, count, calendar)
});
