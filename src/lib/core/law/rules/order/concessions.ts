import { date } from '../../../dates/calendar-date.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule, statement } from '../../rule.ts';
import type { Check } from '../../rule.ts';
import { orderPeriods } from './periods.ts';

interface Concession {
	id: string;
	count: number;
	/** The paragraph of regulation 45. */
	at?: string;
	code: Check['code'];
	notes?: readonly string[];
}

/**
 * What the council must do when it told the Tribunal, before its response, that it will not oppose the appeal. The clock
 * runs from the day it told the Tribunal.
 */
function concession({ id, count, at = '', code, notes = [] }: Concession) {
	return rule({
		id,
		family: 'order',
		binds: 'local-authority',
		convention: 'K1',
		facts: { tribunalNotified: { kind: 'date' } },
		trigger: 'tribunalNotified',
		numbers: { count },
		cites: [{ source: 'send-regs-2014', at: `regulation 45${at}` }],
		checks: [{ code }],
		exceptions: ['E5'],
		ifMissed: ['A1', 'A2', 'A3'],
		notes: ['only-before-the-response', ...notes],
		inForceFrom: date('2015-03-23'),
		checkedOn: date('2026-11-21'),
		due: ({ tribunalNotified }, _calendar, numbers) => withinWeeks({ tribunalNotified }, numbers.count)
	});
}

/** An appeal the council does not oppose counts as won; from when, and that nothing was decided. */
const concedeTrigger = statement({
	id: 'concede-trigger',
	family: 'order',
	binds: 'local-authority',
	cites: [{ source: 'send-regs-2014', at: 'regulation 45' }],
	checks: [{ code: 'S' }],
	exceptions: ['E5'],
	ifMissed: ['A1', 'A2', 'A3'],
	notes: ['only-before-the-response'],
	inForceFrom: date('2015-03-23'),
	checkedOn: date('2026-11-21')
});

/** Section 3H, concessions. */
export const concessionRules = [
	concedeTrigger,
	concession({
		id: 'concede-assess-notify-2w',
		count: orderPeriods['assess-notify'],
		at: '(3)',
		code: 'P'
	}),
	concession({
		id: 'concede-assess-noplan-10w',
		count: orderPeriods['assess-noplan'],
		at: '(3A)(a)',
		code: 'P'
	}),
	concession({
		id: 'concede-assess-final-14w',
		count: orderPeriods['assess-final'],
		at: '(3A)(b)',
		code: 'P'
	}),
	concession({
		id: 'concede-contents-5w',
		count: orderPeriods.amend,
		at: '(4)',
		code: 'P',
		notes: ['old-pages-say-four-weeks']
	}),
	concession({
		id: 'concede-school-2w',
		count: orderPeriods['name-school'],
		code: 'S'
	}),
	concession({ id: 'concede-make-draft-5w', count: orderPeriods['make-draft'], code: 'S' }),
	concession({ id: 'concede-make-final-11w', count: orderPeriods['make-final'], code: 'S' }),
	concession({
		id: 'concede-cease',
		count: orderPeriods['continue-amend'],
		code: 'S',
		notes: ['keep-the-plan-at-once']
	})
];
