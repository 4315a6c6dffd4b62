import { heading, list, paragraph } from '../blocks.ts';
import { englishDate } from '../english.ts';
import { isKnown } from '../../dates/working-days.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';
import { dayAnswered } from './answer-draft.ts';

const windows = ['appeal-fresh-window', 'appeal-window-2m-1m', 'appeal-window-section-i'];

/** L-2.4: a page for one's own file when the final plan has come. */
export function finalPlanNote(pen: Pen): Block[] {
	const appeal = pen.timeline.obligations.find(({ rule, state }) => windows.includes(rule) && state !== 'closed');
	const day = appeal?.day && isKnown(appeal.day) ? englishDate(appeal.day) : undefined;
	return [
		...paragraph('ask', ['The final plan is dated ', dayAnswered(pen, 'final-plan-on', 'the date on the letter'), '.']),
		heading('differences-title', 'What is still different from what I asked for'),
		...pen.items('differences', 'plan-differences', 'what was not changed, section by section'),
		heading('appeal-title', 'If it is not right'),
		...list('appealable', [
			['Sections B, F and I can be appealed.'],
			['About C, D, G and H the Tribunal can only recommend, in the same appeal.'],
			['Talking, mediation and complaints do not stop the time to appeal.']
		]),
		...paragraph('appeal-by', [
			'The Tribunal must have my appeal by: ',
			day ?? { missing: 'the day, once the letter is logged', question: 'final-plan-on' }
		])
	];
}
