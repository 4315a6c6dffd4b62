import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The same answer is due when a child is brought to the council's attention in another way than by a request. */
export const ehcnaDecisionResponsible = rule({
	id: 'ehcna-decision-6w-responsible',
	family: 'assessment',
	binds: 'local-authority',
	convention: 'K1',
	facts: { becameResponsible: { kind: 'date' } },
	trigger: 'becameResponsible',
	numbers: { count: 6 },
	cites: [
		{ source: 'cfa-2014', at: 'section 24' },
		{ source: 'send-regs-2014', at: 'regulation 4(1)(b)' },
		{ source: 'send-regs-2014', at: 'regulation 5(1)(b)' }
	],
	checks: [{ code: 'P' }],
	exceptions: ['E1', 'E2', 'E3'],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ becameResponsible }, _calendar, { count }) => withinWeeks({ becameResponsible }, count)
});
