import { date } from '../../../dates/calendar-date.ts';
import { withinDays } from '../../conventions/within-days.ts';
import { rule } from '../../rule.ts';

/** The council must say whether it will re-assess. */
export const reassessDecision = rule({
	id: 'reassess-decision-15d',
	family: 'reassessment',
	binds: 'local-authority',
	convention: 'K2',
	facts: { requestReceived: { kind: 'date' } },
	trigger: 'requestReceived',
	numbers: { count: 15 },
	cites: [
		{ source: 'cfa-2014', at: 'section 44(2)' },
		{ source: 'send-regs-2014', at: 'regulation 25(1)' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2', 'A4'],
	notes: ['the-first-day-does-not-count'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ requestReceived }, _calendar, { count }) => withinDays({ requestReceived }, count)
});
