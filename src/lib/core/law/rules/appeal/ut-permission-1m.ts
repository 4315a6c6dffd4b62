import { date } from '../../../dates/calendar-date.ts';
import { rolledToWorkingDay } from '../../conventions/given.ts';
import { monthsAfter } from '../../conventions/months-after.ts';
import { rule } from '../../rule.ts';

/**
 * An application to the Upper Tribunal follows the decision on permission. Its closed days are never counted on
 * (OP17).
 */
export const upperTribunal = rule({
	id: 'ut-permission-1m',
	family: 'appeal',
	binds: 'family',
	convention: 'K4',
	facts: { refusalSent: { kind: 'date' } },
	trigger: 'refusalSent',
	numbers: { count: 1 },
	cites: [
		{ source: 'ut-rules-2008', at: 'rule 21' },
		{ source: 'ut-rules-2008', at: 'rule 23' },
		{ source: 'ut-rules-2008', at: 'rule 12' }
	],
	checks: [{ code: 'S' }, { code: 'P', of: 'the 5 pm of rule 12' }],
	ifMissed: ['A9'],
	notes: ['must-be-received'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ refusalSent }, calendar, { count }) {
		const limit = monthsAfter({ refusalSent }, count, calendar);
		return { ...rolledToWorkingDay(limit, calendar), at: '17:00' };
	}
});
