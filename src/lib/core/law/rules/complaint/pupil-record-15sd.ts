import { date } from '../../../dates/calendar-date.ts';
import { withinSchoolDays } from '../../conventions/within-school-days.ts';
import { rule } from '../../rule.ts';

/** A maintained school gives a pupil's educational record on a written request. */
export const pupilRecord = rule({
	id: 'pupil-record-15sd',
	family: 'complaint',
	binds: 'school',
	convention: 'K11',
	facts: { requestReceived: { kind: 'date' }, terms: { kind: 'terms', optional: true } },
	trigger: 'requestReceived',
	numbers: { count: 15 },
	cites: [{ source: 'pupil-regs-2005', at: 'regulation 5' }],
	checks: [{ code: 'M' }],
	ifMissed: ['A7', 'A8'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ requestReceived, terms }, calendar, { count }) =>
		withinSchoolDays({ requestReceived }, count, terms, calendar)
});
