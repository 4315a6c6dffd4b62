import { date } from '../../../dates/calendar-date.ts';
import { periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/**
 * A complaint must reach the Ombudsman in writing, counted from the day the family first knew, which is the first.
 */
export const ombudsmanComplaint = rule({
	id: 'lgsco-12m',
	family: 'complaint',
	binds: 'family',
	convention: 'K7',
	facts: { startsWith: { kind: 'date', words: 'firstKnew' }, months: { kind: 'number', optional: true, is: 12 } },
	trigger: 'startsWith',
	numbers: { count: 12 },
	cites: [{ source: 'lga-1974', at: 'section 26B' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A9'],
	notes: ['the-ombudsman-may-allow-longer'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ startsWith }, calendar, { count }) => periodBeginningWith({ startsWith }, count, calendar)
});
