import { date } from '../../../dates/calendar-date.ts';
import { directed } from '../../conventions/tribunal-acts.ts';
import { rule } from '../../rule.ts';

/** A date in the case directions is the deadline, as it stands. */
export const tribunalDirectedDate = rule({
	id: 'trib-directed-date',
	family: 'appeal',
	binds: 'family',
	convention: 'K6',
	facts: { directedDate: { kind: 'date' } },
	trigger: 'directedDate',
	cites: [
		{ source: 'hesc-rules-2008', at: 'rule 12(1)' },
		{ source: 'hesc-rules-2008', at: 'rule 12(4)' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A5'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ directedDate }, calendar) => directed({ directedDate }, calendar)
});
