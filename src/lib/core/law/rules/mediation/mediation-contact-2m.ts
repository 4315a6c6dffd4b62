import { date } from '../../../dates/calendar-date.ts';
import { monthsAfter } from '../../conventions/months-after.ts';
import { rule } from '../../rule.ts';

/** A family that wants to appeal must contact the mediation adviser. No tribunal rule moves this day (OP3). */
export const mediationContact = rule({
	id: 'mediation-contact-2m',
	family: 'mediation',
	binds: 'family',
	convention: 'K4',
	facts: { noticeSent: { kind: 'date' }, sentDate: { kind: 'date', optional: true, notBefore: 'noticeSent' } },
	trigger: 'noticeSent',
	numbers: { count: 2 },
	cites: [{ source: 'send-regs-2014', at: 'regulation 33' }],
	checks: [{ code: 'P' }],
	ifMissed: ['A4', 'A9'],
	notes: ['no-august-or-christmas-rule', 'not-needed-for-section-i-only'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ noticeSent, sentDate }, calendar, { count }) {
		const limit = monthsAfter({ noticeSent }, count, calendar);
		if (!sentDate) return limit;
		const { lastLawful, working } = monthsAfter({ sentDate }, count, calendar);
		if (lastLawful === limit.lastLawful) return limit;
		return {
			...limit,
			lastLawful,
			working: [...limit.working, ...working.slice(0, 2)],
			notes: ['prove-when-it-was-sent']
		};
	}
});
