import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** A health board that agreed something without the council tells the council of it. */
export const mediationHealthBoardTells = rule({
	id: 'mediation-icb-tells-la-1w',
	family: 'mediation',
	binds: 'health-body',
	convention: 'K1',
	facts: { agreementDate: { kind: 'date' } },
	trigger: 'agreementDate',
	numbers: { count: 1 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 42(4)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A6'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ agreementDate }, _calendar, { count }) => withinWeeks({ agreementDate }, count)
});
