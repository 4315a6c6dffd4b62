import { date } from '../../../dates/calendar-date.ts';
import { beginningWithService } from '../../conventions/beginning-with-service.ts';
import { rule } from '../../rule.ts';

/** A family has at least 15 days, the day of service being the first, to answer a notice of changes to the plan. */
export const amendComments = rule({
	id: 'amend-comments-15d',
	family: 'review',
	binds: 'family',
	convention: 'K3',
	facts: { served: { kind: 'date' }, endGiven: { kind: 'date', optional: true, notBefore: 'served' } },
	trigger: 'served',
	numbers: { count: 15 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 22(2)(c)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A4', 'A9'],
	notes: ['a-later-request-loses-priority'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ served, endGiven }, calendar, { count }) => beginningWithService({ served }, count, calendar, { endGiven })
});
