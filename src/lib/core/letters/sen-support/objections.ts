import { choicesOf, textOf } from '../../cases/person.ts';
import { parseDate } from '../../dates/calendar-date.ts';
import { lawAtStart, lawInFull, list, paragraph } from '../blocks.ts';
import { inWriting } from '../in-writing.ts';
import { englishDate } from '../english.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block, Ground, Inline } from '../letter.ts';

const dutiesOf: Readonly<Record<string, { text: string; law: Ground }>> = {
	support: {
		text: `support that was not given: the school must use its best endeavours (${lawInFull(grounds.bestEndeavours)})`,
		law: grounds.bestEndeavours
	},
	told: {
		text: `not being told of special educational provision (${lawInFull(grounds.tellFamily)})`,
		law: grounds.tellFamily
	},
	report: {
		text: `information the school must publish (${lawInFull(grounds.informationReport)})`,
		law: grounds.informationReport
	},
	adjustments: {
		text: `reasonable adjustments that were not made (${lawInFull(grounds.adjustments)})`,
		law: grounds.adjustments
	},
	meetings: {
		text: `meetings and records that were not given (${lawInFull(grounds.meetings)})`,
		law: grounds.meetings
	}
};

/** L-0.8: a complaint to the school. */
export function schoolComplaint({ facts, items, chose }: Pen): Block[] {
	const chosen = choicesOf(facts.answers, 'school-complaint-about').flatMap((one) => dutiesOf[one] ?? []);
	const isPanel = chose('school-complaint-stage', 'panel');
	return [
		...paragraph('ask', [
			isPanel
				? 'This is a formal complaint. The first stage is over. I ask for a panel to hear it.'
				: 'This is a formal complaint, at the first stage of your procedure.'
		]),
		...paragraph('about-title', ['It is about:']),
		...list(
			'about',
			chosen.length > 0
				? chosen.map(({ text }) => [{ fill: text, question: 'school-complaint-about' }])
				: [[{ missing: 'what the complaint is about', question: 'school-complaint-about' }]],
			chosen.map(({ law }) => law)
		),
		...paragraph('happened-title', ['What happened, with dates:']),
		...items('happened', 'school-complaint-facts', 'what happened, and on which days'),
		...paragraph('wanted-title', ['What I ask you to do:']),
		...items('wanted', 'school-complaint-wants', 'what you want to happen'),
		...paragraph('policy', ['Please send me your complaints policy, and tell me the next stage and its dates.']),
		...inWriting
	];
}

/** L-0.9: the law has not changed. */
export function lawNotChanged({ facts, need }: Pen): Block[] {
	const on = parseDate(textOf(facts.answers, 'said-on') ?? '');
	return [
		...paragraph('ask', ['Please go on applying the law that is in force.']),
		...paragraph('said', [
			'This was said by ',
			need('said-by', 'who said it'),
			', on ',
			on ? { fill: englishDate(on), question: 'said-on' } : { missing: 'the day', question: 'said-on' },
			': ',
			need('said-what', 'what was said')
		]),
		...paragraph(
			'in-force',
			[
				'Part 3 of the Children and Families Act 2014 is in force today. The duties and the tests in it have not changed.'
			],
			[grounds.principles]
		),
		...paragraph('proposals', [
			'The White Paper of February 2026 and what was said about a new Act are proposals. A proposal is not the law.'
		]),
		...inWriting
	];
}

/** L-0.10: being sent home, or a part-time timetable. */
export function sentHome({ speaker: { object, subject, is }, items, chose, own }: Pen): Block[] {
	const partTime: Inline[] = [
		'A part-time timetable can only be short, by agreement, and with a plan to get back to full time. Please send me that plan, with dates.'
	];
	return [
		...paragraph('ask', [
			'Please stop sending ',
			...object,
			' home, and tell me in writing what each of these days was.'
		]),
		...paragraph('days-title', ['It happened on these days:']),
		...items('days', 'sent-home-days', 'the days, and what was said'),
		...paragraph('suspension', [
			'Was each of them a suspension? A suspension has to be recorded. Sending home in any other way is not allowed.'
		]),
		...(chose('part-timetable', 'yes') ? paragraph('part-time', partTime) : []),
		...paragraph('reason-given', ['The reason that was given: ', own('sent-home-reason')]),
		...paragraph(
			'disability',
			[
				'Please look at whether this has to do with special educational needs or a disability. ',
				`${lawAtStart(grounds.schoolsAndDisability)} covers exclusion and any other detriment.`
			],
			[grounds.schoolsAndDisability]
		),
		...paragraph('work', ['Please set work for any day on which ', ...subject, ` ${is} not in school.`]),
		...paragraph(
			'council',
			[
				`If it goes on, I will ask the council to arrange suitable education under ${lawInFull(grounds.suitableEducation)}.`
			],
			[grounds.suitableEducation]
		),
		...inWriting
	];
}
