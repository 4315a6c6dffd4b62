import { daysBetween } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { greeting, ground, lawInFull, paragraph } from './blocks.ts';
import { englishDate, numberWord } from './english.ts';
import type { LetterFacts } from './facts.ts';
import type { Letter } from './letter.ts';
import { speakerOf } from './speaker.ts';

const decision = ground('send-regs-2014', 'regulation 5(1)', 'R5');
const refusal = ground('send-regs-2014', 'regulation 5(3)', 'R5');
const mayAsk = ground('cfa-2014', 'section 36(1)', 'A36');

/** The request that was not answered, as the timeline knows it. */
export interface LateDecision {
	sentOn: CalendarDate;
	receivedOn: CalendarDate;
	/** The day of receipt is a presumption and not proved. */
	isPresumed: boolean;
	dueOn: CalendarDate;
}

/** L-1.2: no decision in time on a request for an assessment. */
export function chaseDecisionLetter(facts: LetterFacts, late: LateDecision): Letter {
	const { voice, on, name, born, writer, address, council, reference } = facts;
	const speaker = speakerOf(facts);
	const days = daysBetween(late.dueOn, on);
	const arrived = late.isPresumed ? 'It should have reached you on' : 'You received it on';
	return {
		id: 'L-1.2',
		voice,
		on,
		from: [writer, ...address],
		to: ['SEN team', council],
		subject: ['No decision yet on an EHC needs assessment: ', name, ', born ', born],
		body: [
			...greeting,
			...paragraph(
				'asked',
				[
					`On ${englishDate(late.sentOn)} I asked you for an EHC needs assessment of `,
					...speaker.object,
					` under ${lawInFull(mayAsk)}. ${arrived} ${englishDate(late.receivedOn)}.`
				],
				[mayAsk]
			),
			...paragraph('reference', ['Your reference: ', reference, '.']),
			...paragraph(
				'due',
				[
					`Under ${lawInFull(decision)} your decision was due by ${englishDate(late.dueOn)}. It is ${numberWord(days)} ${days === 1 ? 'day' : 'days'} late.`
				],
				[decision]
			),
			...paragraph(
				'decide-now',
				[
					'Please send me your decision now, in writing. If you decide not to assess, please give your reasons and tell me how to appeal and by when.'
				],
				[refusal]
			),
			...paragraph('still-asking', ['I still ask for the assessment.']),
			...paragraph('next', [
				'If I have no decision soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.'
			])
		],
		signedBy: ['Yours faithfully', writer]
	};
}
