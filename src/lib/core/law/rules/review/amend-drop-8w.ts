import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** A council that decides after all not to change the plan must say so, with reasons and the right to appeal. */
export const amendDrop = rule({
	id: 'amend-drop-8w',
	family: 'review',
	binds: 'local-authority',
	convention: 'K1',
	facts: { amendmentNoticeSent: { kind: 'date' } },
	trigger: 'amendmentNoticeSent',
	numbers: { count: 8 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 22(4)' }],
	checks: [{ code: 'p' }],
	ifMissed: ['A1', 'A2', 'A4'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ amendmentNoticeSent }, _calendar, { count }) => withinWeeks({ amendmentNoticeSent }, count)
});
