import { date } from '../../../dates/calendar-date.ts';
import { beginningWithService } from '../../conventions/beginning-with-service.ts';
import { rule } from '../../rule.ts';

/** A family has at least 15 days, the day of service being the first, to answer a draft plan and ask for a school. */
export const draftPlanComments = rule({
	id: 'draft-plan-comments-15d',
	family: 'assessment',
	binds: 'family',
	convention: 'K3',
	facts: {
		served: { kind: 'date' },
		endGiven: { kind: 'date', optional: true, notBefore: 'served' }
	},
	trigger: 'served',
	numbers: { count: 15 },
	cites: [
		{ source: 'cfa-2014', at: 'section 38(2)–(4)' },
		{ source: 'cfa-2014', at: 'section 39' },
		{ source: 'cfa-2014', at: 'section 40(1)' },
		{ source: 'send-regs-2014', at: 'regulation 13(1)(a)' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A4', 'A9'],
	notes: ['a-later-request-loses-priority'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ served, endGiven }, calendar, { count }) => beginningWithService({ served }, count, calendar, { endGiven })
});
