import { date } from '../../../dates/calendar-date.ts';
import { knewInTime } from '../../conventions/knew-in-time.ts';
import { atOnce } from '../../conventions/within-weeks.ts';
import { withinWorkingDays, withinWorkingDaysBeginningWith } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** The old health board must tell the new one of the child and the plan. */
export const moveHealthBoard = rule({
	id: 'move-icb-15wd',
	family: 'moving',
	binds: 'health-body',
	convention: 'K10',
	facts: {
		oldIcbAware: { kind: 'date' },
		change: { kind: 'choice', options: ['move', 'other'] },
		moveDate: { kind: 'date', optional: true }
	},
	trigger: 'oldIcbAware',
	numbers: { count: 15 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 16' },
		{ source: 'code-2015', at: 'paragraphs 9.157–9.161' }
	],
	checks: [{ code: 'S', of: 'the regulation itself was not seen' }],
	ifMissed: ['A6'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ oldIcbAware, change, moveDate }, calendar, { count }) {
		if (change === 'other') return withinWorkingDays({ oldIcbAware }, count, calendar);
		if (moveDate && knewInTime(oldIcbAware, moveDate, count, calendar)) return atOnce({ moveDate });
		return withinWorkingDaysBeginningWith({ oldIcbAware }, count, calendar);
	}
});
