import { date } from '../../../dates/calendar-date.ts';
import { turning } from '../../conventions/rights-until-25.ts';
import { rule } from '../../rule.ts';

/** From the 25th birthday somebody is no longer a young person: new requests and appeals end. */
export const age25End = rule({
	id: 'age-25-end',
	family: 'ending-and-age',
	binds: 'family',
	gives: 'first-day',
	convention: 'K12',
	facts: { dob: { kind: 'date' } },
	numbers: { count: 25 },
	cites: [{ source: 'cfa-2014', at: 'section 83(2)' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ dob }, _calendar, { count }) => turning(dob, count)
});
