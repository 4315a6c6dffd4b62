import { addWeeks, date } from '../../dates/calendar-date.ts';
import { finalPlanAfterReview } from '../conventions/review-chain.ts';
import { monthsAfter } from '../conventions/months-after.ts';
import { sameDay } from '../conventions/given.ts';
import { rule } from '../rule.ts';
import { orderPeriods } from './order/periods.ts';
import { amendFinal12w } from './review/amend-final-12w.ts';
import { reviewDecision } from './review/review-decision-4w.ts';
import { reviewReport } from './review/review-report-2w.ts';

const shared = {
	binds: 'local-authority',
	cites: [],
	checks: [],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
} as const;

/** The bare convention K4: so many months after a day. */
const bareMonths = rule({
	...shared,
	id: 'K4',
	family: 'appeal',
	binds: 'family',
	convention: 'K4',
	facts: { after: { kind: 'date' }, months: { kind: 'whole', from: 1, to: 120 } },
	due: ({ after, months }, calendar) => monthsAfter({ after }, months, calendar)
});

/** All times of an order at once, named by their weeks. */
const everyOrder = rule({
	...shared,
	id: 'order-*',
	family: 'order',
	convention: 'K1',
	facts: { orderMade: { kind: 'date' } },
	trigger: 'orderMade',
	numbers: orderPeriods,
	inForceFrom: date('2015-03-23'),
	due({ orderMade }, _calendar, periods) {
		const weeks = [...new Set(Object.values(periods))].filter((count) => count > 0).sort((a, b) => a - b);
		const named = Object.fromEntries(weeks.map((count) => [`w${count}`, addWeeks(orderMade, count)]));
		const steps = weeks.map((count) => ({ how: 'weeks-later', count, on: addWeeks(orderMade, count) }) as const);
		const last = addWeeks(orderMade, Math.max(...weeks));
		return { ...sameDay(last, [{ how: 'fact', fact: 'orderMade', on: orderMade }, ...steps]), named };
	}
});

/** The chain after a review meeting: report, decision, final plan. */
const reviewChain = rule({
	...shared,
	id: 'review-chain',
	family: 'review',
	convention: 'K15',
	facts: amendFinal12w.facts,
	trigger: 'meeting',
	numbers: amendFinal12w.numbers,
	due(facts, _calendar, { count, weeksFromNotice }) {
		const limit = finalPlanAfterReview(facts, { fromMeeting: count, fromNotice: weeksFromNotice });
		const reportBy = addWeeks(facts.meeting, reviewReport.numbers.count);
		const decisionBy = addWeeks(facts.meeting, reviewDecision.numbers.count);
		return { ...limit, named: { reportBy, decisionBy, ...limit.named } };
	}
});

export const combinedRules = [bareMonths, everyOrder, reviewChain];
