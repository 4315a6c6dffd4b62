import { date } from '../../../dates/calendar-date.ts';
import { periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/** A claim against a college, a private nursery or the council goes to the county court. */
export const discriminationCountyCourt = rule({
	id: 'dda-county-court-6m',
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
		{ source: 'eqa-2010', at: 'section 114' },
		{ source: 'eqa-2010', at: 'section 118' }
	],
	checks: [{ code: 'M' }, { code: 'S', of: 'the route' }],
	ifMissed: ['A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ startsWith }, calendar, { count }) => periodBeginningWith({ startsWith }, count, calendar)
});
