import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** No certificate is needed for an appeal about section I alone, or for a claim of discrimination. */
export const mediationNotNeeded = statement({
	id: 'mediation-not-needed',
	family: 'mediation',
	binds: 'family',
	cites: [
		{ source: 'cfa-2014', at: 'section 55(1)' },
		{ source: 'cfa-2014', at: 'section 55(2)' }
	],
	checks: [{ code: 'S' }],
	notes: ['adding-b-or-f-needs-a-certificate'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
