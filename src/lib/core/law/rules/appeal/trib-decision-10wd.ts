import { date } from '../../../dates/calendar-date.ts';
import { withinTribunalWorkingDays } from '../../conventions/tribunal-acts.ts';
import { rule } from '../../rule.ts';

/** The Tribunal aims to send its decision and reasons; it is no limit in law. */
export const tribunalDecision = rule({
	id: 'trib-decision-10wd',
	family: 'appeal',
	binds: 'tribunal',
	gives: 'planning-day',
	convention: 'K6',
	facts: { hearing: { kind: 'date' } },
	trigger: 'hearing',
	numbers: { count: 10 },
	cites: [{ source: 'tribunal-practice' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A5'],
	notes: ['an-aim-not-a-limit'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ hearing }, calendar, { count }) => withinTribunalWorkingDays({ hearing }, count, calendar)
});
