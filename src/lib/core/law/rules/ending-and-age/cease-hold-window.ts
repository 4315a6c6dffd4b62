import { date } from '../../../dates/calendar-date.ts';
import { startingAnAppeal } from '../../conventions/starting-an-appeal.ts';
import { rule } from '../../rule.ts';
import { windowFacts, windowNumbers } from '../appeal/window.ts';

/** After a decision to end a plan the council must keep it going until the time to appeal is over. */
export const ceaseHoldWindow = rule({
	id: 'cease-hold-window',
	family: 'ending-and-age',
	binds: 'local-authority',
	gives: 'until',
	convention: 'K5',
	facts: windowFacts,
	trigger: 'noticeSent',
	numbers: windowNumbers,
	cites: [{ source: 'cfa-2014', at: 'section 45(4)(a)' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due(facts, calendar, numbers) {
		const { nominal, lastLawful, working } = startingAnAppeal(facts, calendar, numbers);
		return { nominal, showBy: nominal, lastLawful, working };
	}
});
