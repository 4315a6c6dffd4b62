import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** A draft plan names no school and no type of school. */
export const draftPlanNoSchool = statement({
	id: 'draft-plan-no-school',
	family: 'assessment',
	binds: 'local-authority',
	cites: [{ source: 'cfa-2014', at: 'section 38(5)' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A1'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
