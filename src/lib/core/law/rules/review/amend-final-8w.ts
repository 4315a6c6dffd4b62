import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** The council must send the final amended plan, counted from its notice of changes. */
export const amendFinal8w = rule({
	id: 'amend-final-8w',
	family: 'review',
	binds: 'local-authority',
	convention: 'K1',
	facts: { amendmentNoticeSent: { kind: 'date' } },
	trigger: 'amendmentNoticeSent',
	numbers: { count: 8 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 22(3)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ amendmentNoticeSent }, _calendar, { count }) => withinWeeks({ amendmentNoticeSent }, count)
});
