import { choicesOf } from '../../cases/person.ts';
import { lawAtStart, lawInFull, list, paragraph } from '../blocks.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';
import { inWriting } from '../in-writing.ts';

/** L-0.1: what support there is, and since when. */
export function askSupport({ speaker: { subject, object, whose }, need, own }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please tell me what special educational provision is made for ', ...object, '.']),
		...paragraph('concerns', ['What is hard: ', need('needs', 'what is hard')]),
		...paragraph('examples', ['Two examples: ', need('school-examples', 'two examples, with dates')]),
		...paragraph(
			'on-support',
			[
				'Please tell me if ',
				...subject,
				` ${subject[0] === 'I' ? 'get' : 'gets'} SEN support, and since when. Under ${lawInFull(grounds.tellFamily)} the school must say so when it makes special educational provision.`
			],
			[grounds.tellFamily]
		),
		...paragraph('record-asked', ['Please send me:']),
		...list('record', [
			['the SEN record;'],
			['the provision map: each help, who gives it, how often, for how long and in how large a group;'],
			['what has come of it so far.']
		]),
		...paragraph('meeting', ['Please offer me a meeting about it.']),
		...paragraph(
			'best-endeavours',
			[
				`Under ${lawInFull(grounds.bestEndeavours)} the school must use its best endeavours to secure the provision that `,
				...whose,
				' needs call for.'
			],
			[grounds.bestEndeavours]
		),
		...paragraph(
			'cycle',
			[
				`Under ${lawInFull(grounds.cycle)} support goes in four steps, again and again: assess, plan, do, review. Please tell me what each step found, and what comes next.`
			],
			[grounds.cycle]
		),
		...paragraph('own-words', ['Views to be heard: ', own('own-words')]),
		...inWriting
	];
}

/** L-0.3: three meetings a year, with a record. */
export function threeMeetings({ speaker: { object }, items, own }: Pen): Block[] {
	return [
		...paragraph('ask', [
			'Please offer meetings about the special educational needs of ',
			...object,
			', and a record of each.'
		]),
		...paragraph('last-meetings-title', ['The last meetings about them were:']),
		...items('last-meetings', 'last-meetings', 'the dates of the last meetings, or “none”'),
		...paragraph(
			'three',
			[
				`${lawAtStart(grounds.meetings)} say that schools should meet families at least three times a year, and give them a record.`
			],
			[grounds.meetings]
		),
		...paragraph('agenda-title', ['I would like to speak about:']),
		...list('agenda', [
			['the outcomes, and how far they are;'],
			['progress since the last meeting;'],
			['what comes next, who does it, and by when.']
		]),
		...items('topics', 'meeting-topics'),
		...paragraph('own-words', ['Views to be heard at the meeting: ', own('own-words')]),
		...paragraph('note', ['Please send me a written note of each meeting, with what was agreed and by when.']),
		...inWriting
	];
}

const specialistWords: Readonly<Record<string, string>> = {
	psychologist: 'an educational psychologist',
	speech: 'a speech and language therapist',
	occupational: 'an occupational therapist',
	teacher: 'a specialist or advisory teacher',
	'mental-health': 'a mental health service'
};

const progressWords: Readonly<Record<string, string>> = {
	slower: 'Progress is slower than that of others of the same age.',
	'same-gap': 'The gap is not closing.',
	'only-with-help': 'What progress there is comes only with much extra help.',
	attendance: 'Attendance has suffered.',
	wellbeing: 'Wellbeing has suffered.',
	'sent-home': 'There have been times of being sent home.'
};

/** L-0.4: bring in a specialist. */
export function askSpecialist({ facts, speaker: { object }, own, items }: Pen): Block[] {
	const who = choicesOf(facts.answers, 'specialists').flatMap((one) => specialistWords[one] ?? []);
	const progress = choicesOf(facts.answers, 'progress').flatMap((one) => progressWords[one] ?? []);
	return [
		...paragraph('ask', ['Please ask a specialist for advice about ', ...object, '.']),
		...list(
			'progress',
			progress.map((one) => [{ fill: one, question: 'progress' }])
		),
		...items('proof', 'progress-proof', 'what shows that progress is slow: marks, dates, reports'),
		...paragraph(
			'specialist',
			[
				`Under ${lawInFull(grounds.specialist)}, where progress stays slow in spite of support, the school should consider a specialist. The family is part of that decision.`
			],
			[grounds.specialist]
		),
		...list(
			'who',
			who.length > 0
				? who.map((one) => [{ fill: one, question: 'specialists' }])
				: [[{ missing: 'whom you would like to be asked', question: 'specialists' }]]
		),
		...paragraph('asked-before', ['I asked for this before: ', own('specialist-asked-before')]),
		...paragraph('when', ['Please tell me whom you have asked, on which day, and when they will come.']),
		...inWriting
	];
}
