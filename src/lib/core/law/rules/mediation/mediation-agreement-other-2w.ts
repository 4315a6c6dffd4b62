import { date } from '../../../dates/calendar-date.ts';
import { unlessAgreed } from '../../conventions/for-order.ts';
import { withinWeeks } from '../../conventions/within-weeks.ts';
import { rule } from '../../rule.ts';

/**
 * What was agreed on points that cannot be appealed must be done in two weeks, unless another time was agreed in
 * writing.
 */
export const mediationAgreementOther = rule({
	id: 'mediation-agreement-other-2w',
	family: 'mediation',
	binds: 'local-authority',
	convention: 'K1',
	facts: { agreementDate: { kind: 'date' }, agreedDate: { kind: 'date', optional: true, notBefore: 'agreementDate' } },
	trigger: 'agreementDate',
	numbers: { count: 2 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 42(3)' },
		{ source: 'send-regs-2014', at: 'regulation 42(5)' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2', 'A6'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ agreementDate, agreedDate }, _calendar, { count }) =>
		unlessAgreed(withinWeeks({ agreementDate }, count), agreedDate)
});
