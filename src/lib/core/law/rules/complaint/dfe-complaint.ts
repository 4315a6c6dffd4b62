import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** After the school's procedure a complaint may go to the Department for Education, promptly. */
export const dfeComplaint = statement({
	id: 'dfe-complaint',
	family: 'complaint',
	binds: 'family',
	cites: [{ source: 'ea-1996', at: 'sections 496–497' }],
	checks: [{ code: 'S' }, { code: 'M', of: 'the sections' }],
	ifMissed: ['A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
