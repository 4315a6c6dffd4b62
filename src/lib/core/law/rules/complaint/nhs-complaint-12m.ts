import { date } from '../../../dates/calendar-date.ts';
import { aDayEarlier, monthsAfter } from '../../conventions/months-after.ts';
import { rule } from '../../rule.ts';

/** A complaint to the provider or health board, counted from the event or from knowing of it later. */
export const nhsComplaint = rule({
	id: 'nhs-complaint-12m',
	family: 'complaint',
	binds: 'family',
	convention: 'K4',
	facts: { happenedOn: { kind: 'date' }, firstKnew: { kind: 'date', optional: true, notBefore: 'happenedOn' } },
	trigger: 'happenedOn',
	numbers: { count: 12 },
	cites: [{ source: 'nhs-complaints-2009', at: 'regulation 12' }],
	checks: [{ code: 'S' }, { code: 'M', of: 'the regulation' }],
	ifMissed: ['A6', 'A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ happenedOn, firstKnew }, calendar, { count }) {
		return aDayEarlier(monthsAfter(firstKnew ? { firstKnew } : { happenedOn }, count, calendar), calendar);
	}
});
