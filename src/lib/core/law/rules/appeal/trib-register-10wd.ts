import { date } from '../../../dates/calendar-date.ts';
import { withinTribunalWorkingDays } from '../../conventions/tribunal-acts.ts';
import { rule } from '../../rule.ts';

/** The Tribunal aims to register an appeal; it is no limit in law. */
export const tribunalRegisters = rule({
	id: 'trib-register-10wd',
	family: 'appeal',
	binds: 'tribunal',
	gives: 'planning-day',
	convention: 'K6',
	facts: { appealSent: { kind: 'date' } },
	trigger: 'appealSent',
	numbers: { count: 10, reported: 20 },
	cites: [{ source: 'tribunal-practice' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A5'],
	notes: ['an-aim-not-a-limit'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ appealSent }, calendar, { count, reported }) => ({
		...withinTribunalWorkingDays({ appealSent }, count, calendar),
		named: { phoneAfter: withinTribunalWorkingDays({ appealSent }, reported, calendar).lastLawful }
	})
});
