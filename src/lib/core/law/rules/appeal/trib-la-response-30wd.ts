import { date } from '../../../dates/calendar-date.ts';
import { directed, withinTribunalWorkingDays } from '../../conventions/tribunal-acts.ts';
import { rule } from '../../rule.ts';

/** The council must answer the appeal. The date in the registration letter wins; the count is an estimate (OP15). */
export const tribunalResponse = rule({
	id: 'trib-la-response-30wd',
	family: 'appeal',
	binds: 'local-authority',
	convention: 'K6',
	facts: { sentToLa: { kind: 'date' }, directedDate: { kind: 'date', optional: true, notBefore: 'sentToLa' } },
	trigger: 'sentToLa',
	numbers: { count: 30 },
	cites: [
		{ source: 'hesc-rules-2008', at: 'rule 21' },
		{ source: 'hesc-rules-2008', at: 'rule 12(3)(b)' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A5'],
	notes: ['the-registration-letter-wins'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ sentToLa, directedDate }, calendar, { count }) =>
		directedDate ? directed({ directedDate }, calendar) : withinTribunalWorkingDays({ sentToLa }, count, calendar)
});
