import { date } from '../../../dates/calendar-date.ts';
import { monthFromReceipt } from '../../conventions/month-from-receipt.ts';
import { rule } from '../../rule.ts';

/** Whoever holds the records must answer a request to see them. */
export const subjectAccess = rule({
	id: 'sar-1m',
	family: 'complaint',
	binds: 'other-body',
	convention: 'K13',
	facts: { received: { kind: 'date' } },
	trigger: 'received',
	numbers: { count: 1, extended: 3 },
	cites: [{ source: 'uk-gdpr', at: 'Article 12(3)' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A8'],
	inForceFrom: date('2018-05-25'),
	checkedOn: date('2026-11-21'),
	due: ({ received }, calendar, months) => monthFromReceipt({ received }, months, calendar)
});
