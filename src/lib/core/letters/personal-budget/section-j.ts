import { heading, paragraph } from '../blocks.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';
import { costedLines, eachLine, formWords } from './lines.ts';

/** L-4.8: words for Section J, to hand over. */
export function sectionJ(pen: Pen): Block[] {
	return [
		...paragraph('ask', ['I offer these words for Section J of the plan.']),
		heading('needs-title', 'Needs and outcomes it is for'),
		...paragraph('needs', [pen.need('needs', 'the needs')]),
		...eachLine(pen, 'outcomes', ({ outcome }) => outcome),
		heading('lines-title', 'Provision and amounts'),
		...costedLines(pen),
		heading('forms-title', 'Form'),
		...eachLine(pen, 'forms', ({ form }) => form && formWords[form]),
		heading('how-title', 'How it works'),
		...paragraph('flexible', [
			'What can be moved from one line to another: ',
			pen.need('budget-flexible', 'what may be moved, and within which limits')
		]),
		...paragraph('manager', ['Who manages it: ', pen.own('budget-nominee')]),
		...paragraph('review', ['It is looked at within the first three months, and at each review of the plan.'])
	];
}
