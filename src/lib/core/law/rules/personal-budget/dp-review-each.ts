import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** Direct payments are looked at with each review of the plan. */
export const directPaymentReviewEach = statement({
	id: 'dp-review-each',
	family: 'personal-budget',
	binds: 'local-authority',
	cites: [{ source: 'pb-regs-2014', at: 'regulation 11' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
