import { date } from '../../../dates/calendar-date.ts';
import { withinDays } from '../../conventions/within-days.ts';
import { rule } from '../../rule.ts';

/** A school should answer a consultation; the council may go on without its reply. */
export const schoolConsult = rule({
	id: 'school-consult-15d',
	family: 'assessment',
	binds: 'school',
	convention: 'K2',
	facts: { schoolReceived: { kind: 'date' } },
	trigger: 'schoolReceived',
	numbers: { count: 15 },
	cites: [
		{ source: 'code-2015', at: 'paragraph 9.83' },
		{ source: 'cfa-2014', at: 'section 39(2)' },
		{ source: 'cfa-2014', at: 'section 40(3)' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A1'],
	notes: ['guidance-not-law', 'the-first-day-does-not-count'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ schoolReceived }, _calendar, { count }) => withinDays({ schoolReceived }, count)
});
