import { date } from '../../../dates/calendar-date.ts';
import { beginningWithService } from '../../conventions/beginning-with-service.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/** Changes outside a review run as if after one: at least 15 days to answer, eight weeks to the final plan. */
export const amendOutsideReview = rule({
	id: 'amend-outside-review',
	family: 'review',
	binds: 'local-authority',
	convention: 'K1',
	facts: {
		amendmentNoticeSent: { kind: 'date' },
		served: { kind: 'date', optional: true, notBefore: 'amendmentNoticeSent' }
	},
	trigger: 'amendmentNoticeSent',
	numbers: { count: 8, daysToComment: 15 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 28' }],
	checks: [{ code: 'M' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ amendmentNoticeSent, served }, calendar, { count, daysToComment }) {
		const comments = beginningWithService({ served: served ?? amendmentNoticeSent }, daysToComment, calendar);
		const limit = withinWeeks({ amendmentNoticeSent }, count);
		return { ...limit, named: { commentsBy: comments.lastLawful } };
	}
});
