import type { Happening } from '../cases/happenings.ts';
import { choicesOf, textOf, voiceOf } from '../cases/person.ts';
import type { Timeline } from '../cases/timeline.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { ehcnaDecision } from '../law/rules/assessment/ehcna-decision-6w.ts';
import { greeting, ground, lawInFull, list, paragraph, section } from './blocks.ts';
import { numberWord } from './english.ts';
import { ownWords } from './facts.ts';
import type { LetterFacts } from './facts.ts';
import type { Block, Inline, Letter } from './letter.ts';
import { supportRecord } from '../support/record.ts';
import { speakerOf } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { whoIAm } from './who-i-am.ts';

const mayAsk = ground('cfa-2014', 'section 36(1)', 'A36');
const views = ground('cfa-2014', 'section 36(7)', 'A36');
const test = ground('cfa-2014', 'section 36(8)', 'A36');
const principles = ground('cfa-2014', 'section 19', 'AP3');
const adviceAskedFor = ground('send-regs-2014', 'regulation 6(1)(h)', 'N-R6');
const earlierAdvice = ground('send-regs-2014', 'regulation 6(4)', 'N-R6');
const decision = ground('send-regs-2014', 'regulation 5(1)', 'R5');
const refusal = ground('send-regs-2014', 'regulation 5(3)', 'R5');

const ids = { parent: 'L-1.1', 'alternative-person': 'L-1.1', 'young-person': 'L-1.3', helper: 'L-1.4' } as const;

/** Which letter a request is, by who speaks in it. */
export function requestLetterFor(answers: Answers, today: CalendarDate): string {
	return ids[voiceOf(answers, today)];
}

/** Asks the council for an EHC needs assessment: L-1.1; L-1.3 in a young person's own voice; L-1.4 by a helper. */
export function requestAssessmentLetter(facts: LetterFacts, { happened }: Pick<Timeline, 'happened'>): Letter {
	const { voice, on, name, born, writer, address, council, reference } = facts;
	const speaker = speakerOf(facts);
	return {
		id: ids[voice],
		voice,
		on,
		from: [writer, ...address],
		to: ['SEN team', council],
		subject: ['Request for an EHC needs assessment: ', name, ', born ', born],
		body: [
			...greeting,
			...whoIAm(facts, {
				text: 'I am over compulsory school age, so this request is mine to make.',
				law: [mayAsk]
			}),
			...paragraph(
				'ask',
				['I ask you to carry out an EHC needs assessment of ', ...speaker.object, ` under ${lawInFull(mayAsk)}.`],
				[mayAsk]
			),
			...paragraph('reference', ['Your reference, if this helps: ', reference, '.']),
			...needs(facts, speaker),
			...whyPlan(facts, speaker),
			...ourRecord(facts, happened),
			...viewsAndAdvice(facts, speaker),
			...reply(speaker)
		],
		signedBy: ['Yours faithfully', writer]
	};
}

const areaWords: Readonly<Record<string, string>> = {
	communication: 'communication and interaction',
	learning: 'cognition and learning',
	feelings: 'social, emotional and mental health',
	'senses-and-body': 'sensory and physical needs'
};

function needs(facts: LetterFacts, { subject, has }: Speaker): Block[] {
	const areas = choicesOf(facts.answers, 'need-areas').flatMap((area) => areaWords[area] ?? []);
	return section(
		'needs-title',
		'Special educational needs',
		paragraph('may-have', [...subject, ` ${has}, or may have, special educational needs.`], [test]),
		paragraph('needs', [ownWords(facts, 'needs') ?? { missing: 'what is hard', question: 'needs' }]),
		areas.length > 0
			? paragraph('need-areas', ['The areas of need are: ', { fill: areas.join('; '), question: 'need-areas' }, '.'])
			: [],
		paragraph('where-it-shows', [ownWords(facts, 'where-it-shows')])
	);
}

const progressWords: Readonly<Record<string, string>> = {
	slower: 'progress is slower than that of others of the same age',
	'same-gap': 'the gap is not closing',
	'only-with-help': 'what progress there is comes only with much extra help',
	attendance: 'attendance has suffered',
	wellbeing: 'wellbeing has suffered',
	'sent-home': 'there have been times of being sent home'
};

function whyPlan(facts: LetterFacts, { object }: Speaker): Block[] {
	const progress = choicesOf(facts.answers, 'progress').flatMap((one) => progressWords[one] ?? []);
	const school = ownWords(facts, 'school-name');
	return section(
		'why-title',
		'Why a plan may be needed',
		paragraph(
			'may-be-necessary',
			['It may be necessary for special educational provision to be made for ', ...object, ' under an EHC plan.'],
			[test]
		),
		paragraph('why-plan', [
			ownWords(facts, 'why-plan') ?? { missing: 'why more help is needed than school can give', question: 'why-plan' }
		]),
		paragraph('school', ['School or other setting: ', school, '.']),
		paragraph('help-so-far', ['Help so far: ', ownWords(facts, 'help-so-far')]),
		list(
			'progress',
			progress.map((one) => [{ fill: one, question: 'progress' }])
		),
		paragraph('more-time', [ownWords(facts, 'more-time')]),
		paragraph('worries', [ownWords(facts, 'worries')]),
		paragraph(
			'test',
			[
				`The question for you is in section 36(8) of that Act: are there, or may there be, special educational needs, and may it be necessary to make provision under a plan? I ask you to decide on that test and on no other.`
			],
			[test]
		)
	);
}

/** What the family wrote down of meetings, help and promises, when they want it in the letter. */
function ourRecord({ answers, on }: LetterFacts, happened: readonly Happening[]): Block[] {
	if (textOf(answers, 'record-in-letter') !== 'yes') return [];
	return section(
		'log-title',
		'Our record of help, meetings and promises',
		list(
			'log',
			supportRecord(happened, on).map((line) => [line])
		)
	);
}

function viewsAndAdvice(facts: LetterFacts, { object, whose }: Speaker): Block[] {
	const health = ownWords(facts, 'health');
	const care = ownWords(facts, 'social-care');
	const isOwn = facts.voice === 'young-person';
	return section(
		'views-title',
		'Views, advice and reports',
		paragraph('views', ['Please have regard to ', ...viewsOf(facts, object), '.'], [principles, views]),
		paragraph('own-words', [isOwn ? 'In my own words: ' : 'In their own words: ', ownWords(facts, 'own-words')]),
		paragraph('may-speak', ['You may talk about this request with: ', ownWords(facts, 'may-speak')]),
		paragraph(
			'ask-advice-from',
			['Please also seek advice from these people, whom it is reasonable to ask: ', ownWords(facts, 'ask-advice-from')],
			[adviceAskedFor]
		),
		paragraph('reports', ['I attach: ', ownWords(facts, 'reports')]),
		paragraph('old-reports', oldReports(facts), [earlierAdvice]),
		paragraph('health', ['Please assess ', ...whose, ' health needs as well: ', health]),
		paragraph('social-care', ['Please assess ', ...whose, ' social care needs as well: ', care])
	);
}

/** Whose views count: the writer's own, and those of the person the letter is about. A helper has none to give. */
function viewsOf({ voice }: LetterFacts, object: readonly Inline[]): readonly Inline[] {
	switch (voice) {
		case 'young-person':
			return ['my views, wishes and feelings'];
		case 'helper':
			return ['the views of the family, and to the views, wishes and feelings of ', ...object];
		default:
			return ['my views, and to the views, wishes and feelings of ', ...object];
	}
}

/** The one whose agreement the council needs before it uses an earlier report: never a helper's. */
function oldReports(facts: LetterFacts): readonly (Inline | undefined)[] {
	const reports = ownWords(facts, 'old-reports');
	const isHelper = facts.voice === 'helper';
	return [
		isHelper
			? 'The family is not satisfied that these earlier reports are enough for this assessment: '
			: 'I am not satisfied that these earlier reports are enough for this assessment: ',
		reports,
		` Under ${lawInFull(earlierAdvice)} you, the person who gave the advice and ${isHelper ? 'the family' : 'I'} must all be satisfied that they are enough.`
	];
}

function reply({ object }: Speaker): Block[] {
	const { count: weeks } = ehcnaDecision.numbers;
	return section(
		'reply-title',
		'Your reply',
		paragraph(
			'reply',
			[
				`Please tell me the day on which you received this request, and send me your decision in writing within ${numberWord(weeks)} weeks of that day, as ${lawInFull(decision)} requires.`
			],
			[decision]
		),
		paragraph(
			'if-refused',
			['If you decide not to assess ', ...object, ', please give your reasons and tell me how to appeal and by when.'],
			[refusal]
		),
		paragraph(
			'support',
			[
				'Please also tell me how to reach the local information, advice and support service (SENDIASS) and the disagreement resolution service.'
			],
			[refusal]
		)
	);
}
