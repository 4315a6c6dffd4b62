import { paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-4.6: a budget from health or from social care. */
export function healthOrCare({ speaker: { object }, need, chose }: Pen): Block[] {
	const isHealth = chose('budget-body', 'nhs');
	return [
		...paragraph('ask', [
			isHealth ? 'I ask for a personal health budget for ' : 'I ask for a direct payment in place of a service for ',
			...object,
			'. It is for this help in the EHC plan: ',
			need('health-line', 'the words of Section G or H')
		]),
		...(isHealth && chose('continuing-care', 'yes')
			? paragraph('right', ['This is continuing care, for which there is a right to have a personal health budget.'])
			: paragraph('right', ['If you think that there is no right to it here, please treat this as a request.'])),
		...paragraph('section-j', ['Please tell the council what you decide, so that it can write it into Section J.']),
		...inWriting
	];
}
