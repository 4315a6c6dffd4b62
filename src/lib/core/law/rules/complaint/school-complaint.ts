import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** A complaint to a school follows its own procedure and times. */
export const schoolComplaint = statement({
	id: 'school-complaint',
	family: 'complaint',
	binds: 'family',
	cites: [
		{ source: 'iss-regs-2014', at: 'Schedule, Part 7' },
		{ source: 'ea-2002', at: 'section 29' }
	],
	checks: [{ code: 'S' }, { code: 'M', of: 'that schools often give three months' }],
	ifMissed: ['A7'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
