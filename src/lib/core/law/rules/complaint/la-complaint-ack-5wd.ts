import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** The council should acknowledge a complaint, at either stage. */
export const complaintAcknowledged = rule({
	id: 'la-complaint-ack-5wd',
	family: 'complaint',
	binds: 'local-authority',
	convention: 'K10',
	facts: { complaintReceived: { kind: 'date' } },
	trigger: 'complaintReceived',
	numbers: { count: 5 },
	cites: [{ source: 'lgsco-code' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A2'],
	notes: ['guidance-not-law', 'use-the-councils-policy'],
	inForceFrom: date('2026-04-01'),
	checkedOn: date('2026-11-21'),
	due: ({ complaintReceived }, calendar, { count }) => withinWorkingDays({ complaintReceived }, count, calendar)
});
