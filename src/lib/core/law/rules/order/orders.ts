import { date } from '../../../dates/calendar-date.ts';
import { forOrder } from '../../conventions/for-order.ts';
import { rule } from '../../rule.ts';
import type { Check } from '../../rule.ts';
import { orderPeriods } from './periods.ts';

interface Order {
	id: string;
	count: number;
	/** The paragraph of regulation 44. */
	at: string;
	checks: readonly Check[];
	notes?: readonly string[];
}

const readInPart: readonly Check[] = [{ code: 'P' }, { code: 'S' }];
const secondHand: readonly Check[] = [{ code: 'S' }];

/** What the council must do after an order, in weeks of the day the order was made; a direction of the Tribunal wins. */
function order({ id, count, at, checks, notes = [] }: Order) {
	return rule({
		id,
		family: 'order',
		binds: 'local-authority',
		// What takes effect at once is not done by a day, it holds from it.
		gives: count === 0 ? 'first-day' : 'last-day',
		convention: 'K1',
		facts: { orderMade: { kind: 'date' }, orderSent: { kind: 'date', optional: true, notBefore: 'orderMade' } },
		trigger: 'orderMade',
		numbers: { count },
		cites: [{ source: 'send-regs-2014', at: `regulation ${at}` }],
		checks,
		exceptions: ['E5'],
		ifMissed: ['A1', 'A2', 'A3'],
		notes: ['unless-the-tribunal-directs', ...notes],
		inForceFrom: date('2015-03-23'),
		checkedOn: date('2026-11-21'),
		due: (facts, _calendar, numbers) => forOrder(facts, numbers.count)
	});
}

/** Section 3H, orders. */
export const orderRules = [
	order({
		id: 'order-cease-dismissed',
		count: 0,
		at: '44(2)(a)',
		checks: readInPart
	}),
	order({
		id: 'order-assess-notify-2w',
		count: orderPeriods['assess-notify'],
		at: '44(2)(b)',
		checks: readInPart,
		notes: ['old-pages-say-four-weeks']
	}),
	order({
		id: 'order-assess-noplan-10w',
		count: orderPeriods['assess-noplan'],
		at: '44(2)(b)(i)',
		checks: readInPart
	}),
	order({
		id: 'order-assess-final-14w',
		count: orderPeriods['assess-final'],
		at: '44(2)(b)(ii)',
		checks: readInPart
	}),
	order({
		id: 'order-make-draft-5w',
		count: orderPeriods['make-draft'],
		at: '44(2)(c)(i)',
		checks: readInPart
	}),
	order({
		id: 'order-make-final-11w',
		count: orderPeriods['make-final'],
		at: '44(2)(c)(ii)',
		checks: readInPart
	}),
	order({
		id: 'order-remit-2w',
		count: orderPeriods.remit,
		at: '44(2)(d)',
		checks: [
			{ code: 'P', of: 'the power to send a case back' },
			{ code: 'M', of: 'the two weeks' }
		]
	}),
	order({
		id: 'order-amend-5w',
		count: orderPeriods.amend,
		at: '44(2)(e)',
		checks: secondHand,
		notes: ['old-pages-say-four-weeks']
	}),
	order({
		id: 'order-name-school-2w',
		count: orderPeriods['name-school'],
		at: '44(2)(f)',
		checks: secondHand
	}),
	order({ id: 'order-continue', count: orderPeriods.continue, at: '44(2)(g)', checks: secondHand }),
	order({
		id: 'order-continue-amend-5w',
		count: orderPeriods['continue-amend'],
		at: '44(2)(h)',
		checks: secondHand,
		notes: ['keep-the-plan-at-once']
	})
];
