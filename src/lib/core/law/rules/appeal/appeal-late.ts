import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** After the last day an appeal is sent at once, with a request for more time and the reasons. */
export const appealLate = statement({
	id: 'appeal-late',
	family: 'appeal',
	binds: 'family',
	cites: [
		{ source: 'hesc-rules-2008', at: 'rule 5(3)(a)' },
		{ source: 'hesc-rules-2008', at: 'rule 20' },
		{ source: 'ukut-4-2014' }
	],
	checks: [{ code: 'S' }, { code: 'P', of: 'the case' }, { code: 'M', of: 'the paragraph of rule 20 on late notices' }],
	ifMissed: ['A5', 'A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
