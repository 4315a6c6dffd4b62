import { date } from '../../../dates/calendar-date.ts';
import { weeksBeforeThat } from '../../conventions/given.ts';
import { startingAnAppeal } from '../../conventions/starting-an-appeal.ts';
import { rule } from '../../rule.ts';
import { windowFacts, windowNumbers } from './window.ts';

/** A form that lacks something is sent back while the time goes on: two weeks early leaves room to send it again. */
export const appealIncomplete = rule({
	id: 'appeal-incomplete',
	family: 'appeal',
	binds: 'family',
	gives: 'planning-day',
	convention: 'K5',
	facts: windowFacts,
	trigger: 'noticeSent',
	numbers: { ...windowNumbers, weeksEarly: 2 },
	cites: [{ source: 'tribunal-practice' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A4'],
	notes: ['a-day-to-plan-by'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due(facts, calendar, numbers) {
		const limit = startingAnAppeal(facts, calendar, numbers);
		const { showBy, steps } = weeksBeforeThat(limit.showBy, numbers.weeksEarly, calendar);
		return { ...limit, showBy, working: [...limit.working, ...steps] };
	}
});
