import { date } from '../../../dates/calendar-date.ts';
import { periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/** A complaint to the health ombudsman, after the local answer. */
export const healthOmbudsman = rule({
	id: 'phso-12m',
	family: 'complaint',
	binds: 'family',
	convention: 'K7',
	facts: { startsWith: { kind: 'date', words: 'firstKnew' }, months: { kind: 'number', optional: true, is: 12 } },
	trigger: 'startsWith',
	numbers: { count: 12 },
	cites: [{ source: 'hsca-1993', at: 'section 9(4)' }],
	checks: [{ code: 'S' }, { code: 'M', of: 'the section' }],
	ifMissed: ['A9'],
	notes: ['the-ombudsman-may-allow-longer', 'counted-the-safe-way'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ startsWith }, calendar, { count }) => periodBeginningWith({ startsWith }, count, calendar)
});
