import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** Disagreement resolution is open at any time and stops no clock. */
export const drsNoLimit = statement({
	id: 'drs-no-limit',
	family: 'mediation',
	binds: 'family',
	cites: [{ source: 'cfa-2014', at: 'section 57' }],
	checks: [{ code: 'M' }],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
