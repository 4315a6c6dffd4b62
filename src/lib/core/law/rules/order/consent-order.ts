import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** An appeal settled after the response: the times of an order run, unless a shorter one is written in it. */
export const consentOrder = statement({
	id: 'consent-order',
	family: 'order',
	binds: 'local-authority',
	cites: [{ source: 'send-regs-2014', at: 'regulation 44' }],
	checks: [{ code: 'S' }],
	exceptions: ['E5'],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2015-03-23'),
	checkedOn: date('2026-11-21')
});
