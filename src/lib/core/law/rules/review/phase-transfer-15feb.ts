import { date, dayIn } from '../../../dates/calendar-date.ts';
import { beforeADate } from '../../conventions/before-a-date.ts';
import { rule } from '../../rule.ts';

/** Before a move to or between schools the council must review and change the plan and name the school. */
export const phaseTransferSchool = rule({
	id: 'phase-transfer-15feb',
	family: 'review',
	binds: 'local-authority',
	convention: 'K8',
	facts: { transferYear: { kind: 'whole', from: 2015, to: 2099 } },
	numbers: { month: 2, day: 15 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 18(1)(b)' },
		{ source: 'send-regs-2014', at: 'regulation 2' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2', 'A3', 'A4'],
	notes: ['before-is-said-as-by'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ transferYear }, _calendar, { month, day }) => beforeADate(dayIn(transferYear, month, day))
});
