import { date } from '../../../dates/calendar-date.ts';
import { sinceAssessed } from '../../conventions/since-assessed.ts';
import { rule } from '../../rule.ts';

/**
 * From this day the right to be told of a request and to send views plainly applies again after an assessment. It is no
 * bar on asking: a request made earlier must still be decided, and a refusal can be appealed.
 */
export const ehcnaSixMonthBar = rule({
	id: 'ehcna-six-month-bar',
	family: 'assessment',
	binds: 'family',
	gives: 'first-day',
	convention: 'K4',
	facts: { assessed: { kind: 'date' }, planMade: { kind: 'date', optional: true } },
	trigger: 'assessed',
	numbers: { count: 6 },
	cites: [{ source: 'cfa-2014', at: 'section 36(3)–(7)' }],
	checks: [
		{ code: 'P', of: 'the text' },
		{ code: 'S', of: 'how it is read' }
	],
	ifMissed: ['A9', 'A4'],
	notes: ['not-a-bar-on-asking', 'later-of-decision-and-plan'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: (facts, _calendar, { count }) => sinceAssessed(facts, count)
});
