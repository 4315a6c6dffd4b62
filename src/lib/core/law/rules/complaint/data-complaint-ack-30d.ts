import { date } from '../../../dates/calendar-date.ts';
import { withinDays } from '../../conventions/within-days.ts';
import { rule } from '../../rule.ts';

/** Every organisation must acknowledge a complaint about how it handles personal data. */
export const dataComplaint = rule({
	id: 'data-complaint-ack-30d',
	family: 'complaint',
	binds: 'other-body',
	convention: 'K2',
	facts: { complaintReceived: { kind: 'date' } },
	trigger: 'complaintReceived',
	numbers: { count: 30 },
	cites: [{ source: 'duaa-2025' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A8'],
	inForceFrom: date('2026-06-19'),
	checkedOn: date('2026-11-21'),
	due: ({ complaintReceived }, _calendar, { count }) => withinDays({ complaintReceived }, count)
});
