import { date } from '../../../dates/calendar-date.ts';
import { withinSchoolDays } from '../../conventions/within-school-days.ts';
import { rule } from '../../rule.ts';

/** Governors meet about a permanent exclusion, or one of more than 15 days in a term. */
export const exclusionGovernors = rule({
	id: 'excl-governors-15sd',
	family: 'appeal',
	binds: 'school',
	convention: 'K11',
	facts: { governorsTold: { kind: 'date' }, terms: { kind: 'terms', optional: true } },
	trigger: 'governorsTold',
	numbers: { count: 15 },
	cites: [{ source: 'discipline-regs-2012' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A7'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ governorsTold, terms }, calendar, { count }) => withinSchoolDays({ governorsTold }, count, terms, calendar)
});
