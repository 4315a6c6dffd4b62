import { date } from '../../../dates/calendar-date.ts';
import { withinSchoolDays } from '../../conventions/within-school-days.ts';
import { rule } from '../../rule.ts';

/** A family asks for an independent review panel after the governors kept a permanent exclusion. */
export const exclusionPanel = rule({
	id: 'excl-irp-15sd',
	family: 'appeal',
	binds: 'family',
	convention: 'K11',
	facts: {
		noticeGiven: { kind: 'date' },
		claimDecided: { kind: 'date', optional: true, notBefore: 'noticeGiven' },
		terms: { kind: 'terms', optional: true }
	},
	trigger: 'noticeGiven',
	numbers: { count: 15 },
	cites: [{ source: 'discipline-regs-2012' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ noticeGiven, claimDecided, terms }, calendar, { count }) =>
		withinSchoolDays(claimDecided ? { claimDecided } : { noticeGiven }, count, terms, calendar)
});
