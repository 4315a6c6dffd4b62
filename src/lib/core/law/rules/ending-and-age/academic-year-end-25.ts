import { date } from '../../../dates/calendar-date.ts';
import { academicYearOf, courses } from '../../conventions/rights-until-25.ts';
import { rule } from '../../rule.ts';

/** A council may keep a plan to the end of the academic year in which somebody turns 25. */
export const academicYearEnd25 = rule({
	id: 'academic-year-end-25',
	family: 'ending-and-age',
	binds: 'local-authority',
	gives: 'until',
	convention: 'K12',
	facts: {
		dob: { kind: 'date' },
		course: { kind: 'choice', options: courses },
		courseEnds: { kind: 'date', optional: true }
	},
	numbers: { count: 25 },
	cites: [
		{ source: 'cfa-2014', at: 'section 46' },
		{ source: 'send-regs-2014', at: 'regulation 46' },
		{ source: 'somerset-2021' }
	],
	checks: [{ code: 'S' }, { code: 'M', of: 'a course outside a college' }],
	ifMissed: ['A4'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ dob, course, courseEnds }, _calendar, { count }) => academicYearOf(dob, count, course, courseEnds)
});
