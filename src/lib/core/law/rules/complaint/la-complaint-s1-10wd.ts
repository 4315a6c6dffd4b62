import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** The council should answer a complaint at stage 1 (OP21). */
export const complaintStage1 = rule({
	id: 'la-complaint-s1-10wd',
	family: 'complaint',
	binds: 'local-authority',
	convention: 'K10',
	facts: { acknowledged: { kind: 'date' } },
	trigger: 'acknowledged',
	numbers: { count: 10, longer: 20 },
	cites: [{ source: 'lgsco-code' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A2'],
	notes: ['guidance-not-law', 'use-the-councils-policy'],
	inForceFrom: date('2026-04-01'),
	checkedOn: date('2026-11-21'),
	due: ({ acknowledged }, calendar, { count, longer }) => ({
		...withinWorkingDays({ acknowledged }, count, calendar),
		named: { ifExtended: withinWorkingDays({ acknowledged }, longer, calendar).lastLawful }
	})
});
