import { date } from '../../../dates/calendar-date.ts';
import { periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/** The council must finish the first yearly review: it is finished when the decision letter is sent (OP10). */
export const reviewFirst = rule({
	id: 'review-12m-first',
	family: 'review',
	binds: 'local-authority',
	convention: 'K7',
	facts: { startsWith: { kind: 'date', words: 'planFirstMade' }, months: { kind: 'number', optional: true, is: 12 } },
	trigger: 'startsWith',
	numbers: { count: 12 },
	cites: [
		{ source: 'cfa-2014', at: 'section 44(1)(a)' },
		{ source: 'code-2015', at: 'paragraph 9.169' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2', 'A3'],
	notes: ['review-ends-with-the-letter'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ startsWith }, calendar, { count }) => periodBeginningWith({ startsWith }, count, calendar)
});
