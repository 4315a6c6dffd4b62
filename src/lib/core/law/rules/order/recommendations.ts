import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** A health board or council must answer a recommendation of the Tribunal in writing, with reasons if it is not followed. */
export const recommendationAnswer = rule({
	id: 'recs-response-5w',
	family: 'order',
	binds: 'other-body',
	convention: 'K1',
	facts: { recommendationMade: { kind: 'date' } },
	trigger: 'recommendationMade',
	numbers: { count: 5 },
	cites: [{ source: 'rec-regs-2017', at: 'regulations 6–7' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2', 'A3', 'A6'],
	// The Regulations apply to decisions and plans from this day on.
	inForceFrom: date('2018-04-03'),
	checkedOn: date('2026-11-21'),
	due: ({ recommendationMade }, _calendar, { count }) => withinWeeks({ recommendationMade }, count)
});

/** The council passes a copy of the answer on. */
export const recommendationForward = rule({
	id: 'recs-forward-1w',
	family: 'order',
	binds: 'local-authority',
	convention: 'K1',
	facts: { replyReceived: { kind: 'date' } },
	trigger: 'replyReceived',
	numbers: { count: 1 },
	cites: [{ source: 'rec-regs-2017' }],
	checks: [{ code: 'M' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2018-04-03'),
	checkedOn: date('2026-11-21'),
	due: ({ replyReceived }, _calendar, { count }) => withinWeeks({ replyReceived }, count)
});
