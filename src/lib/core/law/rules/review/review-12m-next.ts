import { date } from '../../../dates/calendar-date.ts';
import { lastDayOfPeriod, periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { rule } from '../../rule.ts';

/**
 * The council must finish the next yearly review. The last lawful day is counted from its last decision letter, the day
 * to expect it by from the last meeting (OP10).
 */
export const reviewNext = rule({
	id: 'review-12m-next',
	family: 'review',
	binds: 'local-authority',
	convention: 'K7',
	facts: {
		meeting: { kind: 'date', words: 'lastMeeting' },
		decisionSent: { kind: 'date', optional: true, notBefore: 'meeting', words: 'reviewDecisionSent' }
	},
	trigger: 'meeting',
	numbers: { count: 12 },
	cites: [{ source: 'cfa-2014', at: 'section 44(1)(b)' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2', 'A3'],
	notes: ['review-ends-with-the-letter'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ meeting, decisionSent }, calendar, { count }) {
		const fromMeeting = periodBeginningWith({ meeting }, count, calendar);
		if (!decisionSent) return { ...fromMeeting, notes: ['could-be-later-give-the-decision'] };
		const last = lastDayOfPeriod(decisionSent, count);
		return {
			nominal: last,
			showBy: fromMeeting.showBy,
			lastLawful: last,
			working: [
				...fromMeeting.working,
				{ how: 'fact', fact: 'decisionSent', on: decisionSent },
				{ how: 'months-counting-the-first', count, on: last }
			]
		};
	}
});
