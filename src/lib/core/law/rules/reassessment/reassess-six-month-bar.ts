import { addMonths, date, laterOf } from '../../../dates/calendar-date.ts';
import { sinceAssessed } from '../../conventions/since-assessed.ts';
import { rule } from '../../rule.ts';

/** From this day the council can no longer say no only because it assessed less than six months ago. */
export const reassessSixMonthBar = rule({
	id: 'reassess-six-month-bar',
	family: 'reassessment',
	binds: 'family',
	gives: 'first-day',
	convention: 'K4',
	facts: { assessed: { kind: 'date' }, planMade: { kind: 'date', optional: true } },
	trigger: 'assessed',
	numbers: { count: 6 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 24(1)(a)' },
		{ source: 'code-2015', at: 'paragraph 9.187' }
	],
	checks: [
		{ code: 'S', of: 'the six months' },
		{ code: 'M', of: 'how they are counted' }
	],
	ifMissed: ['A9'],
	notes: ['later-of-decision-and-plan'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ assessed, planMade }, _calendar, { count }) {
		const atTheEarliest = addMonths(laterOf(assessed, planMade ?? assessed), count);
		return { ...sinceAssessed({ assessed, planMade }, count), named: { atTheEarliest } };
	}
});
