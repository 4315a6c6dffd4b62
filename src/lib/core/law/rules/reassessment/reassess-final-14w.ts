import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The council must send the final plan when it amends or replaces the plan after a re-assessment. */
export const reassessFinal = rule({
	id: 'reassess-final-14w',
	family: 'reassessment',
	binds: 'local-authority',
	convention: 'K1',
	facts: { agreementSent: { kind: 'date' } },
	trigger: 'agreementSent',
	numbers: { count: 14 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 27(2)' },
		{ source: 'send-regs-2014', at: 'regulation 27(3)' }
	],
	checks: [{ code: 'P' }],
	exceptions: ['E1', 'E2', 'E3'],
	ifMissed: ['A1', 'A2', 'A3'],
	// OP20: no period is confirmed for a re-assessment that changes nothing, so none is worked out.
	notes: ['no-time-when-nothing-changes'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ agreementSent }, _calendar, { count }) => withinWeeks({ agreementSent }, count)
});
