import { daysBetween, parseDate } from '../../dates/calendar-date.ts';
import { latePlanIn } from '../../flows/event-days.ts';
import { textOf } from '../../cases/person.ts';
import { ground, lawInFull, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { englishDate, numberWord } from '../english.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

const finalInTime = ground('send-regs-2014', 'regulation 13(2)', 'L6');

/** L-2.3: the draft or the final plan is late. */
export function latePlan(pen: Pen): Block[] {
	const { facts, own } = pen;
	return [
		...paragraph('ask', ['The EHC plan has not come. Please send it to me now.']),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...due(pen),
		...paragraph('told', ['The reason that was given: ', own('plan-late-reason')]),
		...paragraph('when', ['Please tell me in writing on which day it will come, and why it is late.']),
		...paragraph('next', [
			'If it does not come soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.'
		]),
		...inWriting
	];
}

function due({ facts: { answers, on }, timeline }: Pen): Block[] {
	const day = parseDate(textOf(answers, 'plan-due') ?? '');
	if (!day) return paragraph('due', ['It was due by ', { missing: 'the day it was due', question: 'plan-due' }, '.']);
	const late = daysBetween(day, on);
	const isFirstPlan = latePlanIn(timeline)?.rule === 'ehcna-final-plan-20w';
	const start = isFirstPlan ? `Under ${lawInFull(finalInTime)} the plan` : 'The plan';
	const howLate = late > 0 ? ` It is ${numberWord(late)} ${late === 1 ? 'day' : 'days'} late.` : '';
	return paragraph('due', [`${start} was due by ${englishDate(day)}.${howLate}`], isFirstPlan ? [finalInTime] : []);
}
