import { date } from '../../../dates/calendar-date.ts';
import { compulsorySchoolAge } from '../../conventions/compulsory-school-age.ts';
import { rule } from '../../rule.ts';

/** The rights under Part 3 of the 2014 Act pass from the parent to the young person. */
export const youngPersonStart = rule({
	id: 'young-person-start',
	family: 'ending-and-age',
	binds: 'family',
	gives: 'first-day',
	convention: 'K12',
	facts: { dob: { kind: 'date' } },
	cites: [
		{ source: 'cfa-2014', at: 'section 83(2)' },
		{ source: 'ea-1996', at: 'section 8(3)' },
		{ source: 'school-leaving-date-order-1997' }
	],
	checks: [
		{ code: 'P', of: 'section 8' },
		{ code: 'S', of: 'the rest' }
	],
	ifMissed: ['A9'],
	notes: ['summer-born-at-fifteen', 'if-a-decision-cannot-be-made'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ dob }) => compulsorySchoolAge(dob)
});
