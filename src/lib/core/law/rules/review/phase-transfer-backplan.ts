import { addDays, addWeeks, date, dayIn } from '../../../dates/calendar-date.ts';
import { beforeADate } from '../../conventions/before-a-date.ts';
import { aimingBefore } from '../../conventions/given.ts';
import { rule } from '../../rule.ts';
import { phaseTransferSchool } from './phase-transfer-15feb.ts';
import { phaseTransferPost16 } from './phase-transfer-31mar.ts';

/** Days to plan by before a move: the review meeting and the notice of changes that leave time for the rest. */
export const phaseTransferBackplan = rule({
	id: 'phase-transfer-backplan',
	family: 'review',
	binds: 'local-authority',
	gives: 'planning-day',
	convention: 'K8',
	facts: {
		transferYear: { kind: 'whole', from: 2015, to: 2099 },
		phase: { kind: 'choice', options: ['school', 'post-16'] }
	},
	numbers: { count: 12, weeksFromNotice: 8 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 18(1)' }],
	checks: [{ code: 'S', of: 'worked out from the review rules' }],
	ifMissed: ['A1'],
	notes: ['a-day-to-plan-by'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ transferYear, phase }, calendar, { count, weeksFromNotice }) {
		const { month, day } = (phase === 'school' ? phaseTransferSchool : phaseTransferPost16).numbers;
		const fixed = dayIn(transferYear, month, day);
		const last = addDays(fixed, -1);
		const meetingBy = addWeeks(last, -count);
		const noticeBy = addWeeks(last, -weeksFromNotice);
		const working = [...beforeADate(fixed).working, { how: 'weeks-earlier', count, on: meetingBy }] as const;
		return { ...aimingBefore(meetingBy, working, calendar), named: { meetingBy, noticeBy } };
	}
});
