import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** A family may ask for a personal budget while a plan is drafted, reviewed or re-assessed. */
export const budgetRequestWindow = statement({
	id: 'pb-request-window',
	family: 'personal-budget',
	binds: 'family',
	cites: [
		{ source: 'cfa-2014', at: 'section 49' },
		{ source: 'pb-regs-2014', at: 'regulation 4' }
	],
	checks: [{ code: 'S' }, { code: 'P', of: 'that regulation 4 is about when to ask' }],
	ifMissed: ['A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
