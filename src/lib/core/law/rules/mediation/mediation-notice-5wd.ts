import { date } from '../../../dates/calendar-date.ts';
import { workingDaysClearBefore } from '../../conventions/at-least-before.ts';
import { rule } from '../../rule.ts';

/** Whoever arranges the mediation must give the date and place in time. */
export const mediationNotice = rule({
	id: 'mediation-notice-5wd',
	family: 'mediation',
	binds: 'local-authority',
	convention: 'K9',
	facts: { mediationDate: { kind: 'date' } },
	trigger: 'mediationDate',
	numbers: { count: 5 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 36–38' }],
	checks: [{ code: 'S', of: 'the regulation itself was not seen' }],
	ifMissed: ['A9'],
	notes: ['safe-with-a-clear-day'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ mediationDate }, calendar, { count }) => workingDaysClearBefore({ mediationDate }, count, calendar)
});
