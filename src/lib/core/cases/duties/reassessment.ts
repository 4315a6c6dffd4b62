import { from, fromReceipt, fromService } from '../duty.ts';
import type { Duty } from '../duty.ts';
import { isReassessing } from './assessment.ts';

export const reassessmentDuties: readonly Duty[] = [
	{
		rule: 'reassess-decision-15d',
		startedBy: ['reassessment-requested'],
		metBy: ['reassessment-agreed', 'reassessment-refused'],
		facts: fromReceipt('requestReceived')
	},
	{
		rule: 'reassess-six-month-bar',
		startedBy: ['final-plan'],
		supersededByAny: ['final-plan', 'plan-ended'],
		facts: from('assessed', 'letterDate')
	},
	{
		rule: 'reassess-advice-6w',
		startedBy: ['advice-asked'],
		when: isReassessing,
		metBy: ['advice-given'],
		facts: from('adviserReceived', 'receivedDate')
	},
	{
		rule: 'reassess-draft-15d',
		startedBy: ['draft-plan'],
		when: isReassessing,
		metBy: ['comments-sent'],
		endedBy: ['final-plan', 'amended-plan', 'plan-refused'],
		supersededBy: ['draft-plan'],
		facts: fromService
	},
	{
		rule: 'reassess-final-14w',
		startedBy: ['reassessment-agreed'],
		metBy: ['final-plan', 'amended-plan'],
		facts: from('agreementSent', 'sentDate', 'letterDate')
	}
];
