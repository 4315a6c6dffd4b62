import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/**
 * A council that thinks of ending a plan first tells and asks the family and the head, and only then decides: two
 * letters.
 */
export const ceaseConsult = statement({
	id: 'cease-consult',
	family: 'ending-and-age',
	binds: 'local-authority',
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 29' },
		{ source: 'send-regs-2014', at: 'regulation 30' },
		{ source: 'send-regs-2014', at: 'regulation 31' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A4'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
