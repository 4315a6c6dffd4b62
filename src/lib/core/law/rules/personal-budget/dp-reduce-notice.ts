import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** Direct payments are cut only after reasonable notice, with reasons, and are looked at once more when asked. */
export const directPaymentReduced = statement({
	id: 'dp-reduce-notice',
	family: 'personal-budget',
	binds: 'local-authority',
	cites: [{ source: 'pb-regs-2014', at: 'regulation 12' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A2'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
