import { date } from '../../../dates/calendar-date.ts';
import { withinTribunalDays } from '../../conventions/tribunal-acts.ts';
import { rule } from '../../rule.ts';

/** An application to set aside or review a decision, or for permission to appeal, must reach the Tribunal (OP16). */
export const tribunalChallenge = rule({
	id: 'trib-challenge-28d',
	family: 'appeal',
	binds: 'family',
	convention: 'K6',
	facts: { decisionSent: { kind: 'date', words: 'tribunalDecisionSent' } },
	trigger: 'decisionSent',
	numbers: { count: 28 },
	cites: [{ source: 'hesc-rules-2008', at: 'rules 45–47' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A9'],
	notes: ['must-be-received'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ decisionSent }, calendar, { count }) => withinTribunalDays({ decisionSent }, count, calendar)
});
