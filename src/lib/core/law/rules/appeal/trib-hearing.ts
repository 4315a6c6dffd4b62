import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/**
 * The hearing has no statutory time; its date is in the registration letter, or comes later for some school
 * appeals of 2026.
 */
export const tribunalHearing = statement({
	id: 'trib-hearing',
	family: 'appeal',
	binds: 'tribunal',
	cites: [{ source: 'tribunal-practice' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A5'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
