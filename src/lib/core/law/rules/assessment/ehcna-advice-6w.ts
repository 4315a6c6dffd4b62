import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** Each person or body the council asked for advice must give it. */
export const ehcnaAdvice = rule({
	id: 'ehcna-advice-6w',
	family: 'assessment',
	binds: 'adviser',
	convention: 'K1',
	facts: { adviserReceived: { kind: 'date' } },
	trigger: 'adviserReceived',
	numbers: { count: 6 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 6' },
		{ source: 'send-regs-2014', at: 'regulation 8(1)' }
	],
	checks: [{ code: 'S' }],
	exceptions: ['E2', 'E3', 'E4'],
	ifMissed: ['A1', 'A2', 'A6'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ adviserReceived }, _calendar, { count }) => withinWeeks({ adviserReceived }, count)
});
