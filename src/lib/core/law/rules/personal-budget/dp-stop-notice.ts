import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** Direct payments are stopped only with written notice and reasons, and are looked at once more when asked. */
export const directPaymentStopped = statement({
	id: 'dp-stop-notice',
	family: 'personal-budget',
	binds: 'local-authority',
	cites: [{ source: 'pb-regs-2014', at: 'regulation 14' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
