import { date } from '../../../dates/calendar-date.ts';
import { counted, unlessAgreed } from '../../conventions/for-order.ts';
import { rule } from '../../rule.ts';
import { orderPeriods, orderedActs } from '../order/periods.ts';

/** What was agreed on points that could be appealed must be done as if the Tribunal had ordered it. */
export const mediationAgreementAppealable = rule({
	id: 'mediation-agreement-appealable',
	family: 'mediation',
	binds: 'local-authority',
	convention: 'K1',
	facts: {
		agreementDate: { kind: 'date' },
		what: { kind: 'choice', options: orderedActs },
		agreedDate: { kind: 'date', optional: true, notBefore: 'agreementDate' }
	},
	trigger: 'agreementDate',
	numbers: orderPeriods,
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 42(2)' },
		{ source: 'send-regs-2014', at: 'regulation 42(5)' }
	],
	checks: [{ code: 'P' }],
	ifMissed: ['A1', 'A2', 'A3'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ agreementDate, what, agreedDate }, _calendar, weeks) =>
		unlessAgreed(counted({ agreementDate }, weeks[what]), agreedDate)
});
