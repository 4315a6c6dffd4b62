import { date } from '../../../dates/calendar-date.ts';
import { periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/**
 * The Tribunal must have received a claim of disability discrimination by a school. No season moves it, no weekend
 * rolls it (OP12).
 */
export const discriminationClaim = rule({
	id: 'dda-claim-6m',
	family: 'appeal',
	binds: 'family',
	convention: 'K7',
	facts: {
		startsWith: { kind: 'date', words: 'conductDate' },
		months: { kind: 'number', optional: true, is: 6 }
	},
	trigger: 'startsWith',
	numbers: { count: 6 },
	cites: [
		{ source: 'eqa-2010', at: 'Schedule 17, paragraph 4' },
		{ source: 'hesc-rules-2008', at: 'rule 20(1)(a)' },
		{ source: 'hesc-rules-2008', at: 'rule 12(3)' }
	],
	checks: [{ code: 'P', of: 'as enacted' }],
	ifMissed: ['A9'],
	notes: ['must-be-received', 'no-august-or-christmas-rule'],
	inForceFrom: date('2020-07-21'),
	checkedOn: date('2026-11-21'),
	due: ({ startsWith }, calendar, { count }) => ({
		...periodBeginningWith({ startsWith }, count, calendar),
		at: '17:00'
	})
});
