import { addWeeks, date, earlierOf } from '../../../dates/calendar-date.ts';
import { sameDay } from '../../conventions/given.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

const shared = {
	family: 'assessment',
	binds: 'local-authority',
	convention: 'K1',
	trigger: 'agreed',
	checks: [{ code: 'S' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
} as const;

/** A council that changes its mind about a refusal says when no plan will follow (section 10 of the rule book). */
export const reversedRefusalNoPlan = rule({
	...shared,
	id: 'reversed-refusal-noplan-10w',
	facts: { agreed: { kind: 'date' } },
	numbers: { count: 10 },
	cites: [{ source: 'ombudsman-practice' }],
	due: ({ agreed }, _calendar, { count }) => withinWeeks({ agreed }, count)
});

/**
 * The final plan after a refusal was reversed, in two readings: 14 weeks from the day the council agreed, as the
 * Ombudsman counts, and 20 weeks from the request itself, as the court did. The earlier is the day to ask why.
 */
export const reversedRefusalFinal = rule({
	...shared,
	id: 'reversed-refusal-final-14w',
	facts: { received: { kind: 'date', optional: true }, agreed: { kind: 'date', notBefore: 'received' } },
	numbers: { count: 14, weeksFromRequest: 20 },
	cites: [{ source: 'ombudsman-practice' }, { source: 'hertfordshire-2023' }],
	notes: ['two-readings-of-a-reversed-refusal'],
	due({ agreed, received }, _calendar, { count, weeksFromRequest }) {
		const fromAgreement = withinWeeks({ agreed }, count);
		if (!received) return { ...fromAgreement, notes: ['give-the-day-of-the-request'] };
		const finalByFromAgreement = addWeeks(agreed, count);
		const finalByFromRequest = addWeeks(received, weeksFromRequest);
		const first = earlierOf(finalByFromAgreement, finalByFromRequest);
		const limit = sameDay(first, [
			...fromAgreement.working,
			...withinWeeks({ received }, weeksFromRequest).working,
			{ how: 'earlier-of-two', fact: first === finalByFromAgreement ? 'agreed' : 'received', on: first }
		]);
		return { ...limit, named: { finalByFromAgreement, finalByFromRequest } };
	}
});
