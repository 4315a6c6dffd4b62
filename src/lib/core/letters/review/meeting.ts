import { daysBetween } from '../../dates/calendar-date.ts';
import { isKnown } from '../../dates/working-days.ts';
import { ground, lawInFull, list, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { englishDate, numberWord } from '../english.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-5.4: papers that are late, or people who were not asked. */
export function papersLate(pen: Pen): Block[] {
	const { items, chose, facts } = pen;
	return [
		...paragraph('ask', [
			'This is about the review meeting on ',
			dayAnswered(pen, 'review-on', 'the day of the meeting'),
			chose('review-then', 'go-ahead')
				? '. It can go ahead. Please hold a second meeting when everything is there.'
				: '. Please give it a new date.'
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'must',
			[`Under ${lawInFull(grounds.reviewPapers)} these must be invited, with two weeks’ notice:`],
			[grounds.reviewPapers]
		),
		...list('invited', [
			['the family or the young person;'],
			['the head teacher, principal or early years provider;'],
			['an officer of the council for special educational needs;'],
			['a health professional and a social care officer.']
		]),
		...paragraph(
			'papers',
			['Everybody’s advice must be sent round at least two weeks before the meeting.'],
			[grounds.reviewPapers]
		),
		...paragraph('missing-title', ['What is missing:']),
		...items('missing', 'review-missing', 'which papers, or who was not invited'),
		...paragraph(
			'yours',
			['The review is the council’s duty, even when the school holds the meeting.'],
			[grounds.reviewMeeting]
		),
		...inWriting
	];
}

const decisionDue = ground('devon-2022', '', 'L14');

/** L-5.5: no decision after the meeting. */
export function decisionChase(pen: Pen): Block[] {
	const due = pen.timeline.obligations.find(
		({ rule, state }) => rule === 'review-decision-4w' && state === 'overdue'
	)?.day;
	const days = due && isKnown(due) ? daysBetween(due, pen.facts.on) : 0;
	return [
		...paragraph('ask', [
			'The review meeting was on ',
			dayAnswered(pen, 'review-on', 'the day of the meeting'),
			'. Please send me your decision now.'
		]),
		...paragraph('reference', ['Your reference: ', pen.facts.reference, '.']),
		...paragraph(
			'ends-with-decision',
			['A review does not end with the meeting. It ends when the council decides to keep, change or end the plan.'],
			[grounds.reviewMeeting]
		),
		...(due && isKnown(due)
			? paragraph('due', [
					`The decision was due by ${englishDate(due)}. It is ${numberWord(days)} ${days === 1 ? 'day' : 'days'} late.`
				])
			: []),
		...paragraph(
			'together',
			[`If you change the plan, your proposed changes are due together with the decision (${lawInFull(decisionDue)}).`],
			[decisionDue]
		),
		...paragraph('appeal-waits', ['Until you decide, there is nothing I can appeal.']),
		...paragraph('next', [
			'If I have no decision soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.'
		]),
		...inWriting
	];
}
