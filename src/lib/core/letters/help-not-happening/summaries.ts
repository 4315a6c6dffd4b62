import { choicesOf } from '../../cases/person.ts';
import type { Answers } from '../../flows/flow.ts';
import { remedies } from '../disagree/council-faults.ts';
import { heading, lawInFull, list, paragraph, section } from '../blocks.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

const wrongWords: Readonly<Record<string, string>> = {
	delay: 'delay',
	'not-delivered': 'help in the plan that was not given',
	'no-education': 'no suitable education while out of school',
	handling: 'how letters and complaints were dealt with'
};

/** The same by what the complaint to the council was about. */
const asWentWrong: Readonly<Record<string, string>> = {
	provision: 'not-delivered',
	'out-of-school': 'no-education',
	review: 'delay',
	late: 'delay',
	order: 'not-delivered',
	budget: 'handling',
	handling: 'handling'
};

function wentWrong(answers: Answers): readonly string[] {
	const told = choicesOf(answers, 'complaint-about').flatMap((one) => asWentWrong[one] ?? []);
	const chosen = told.length > 0 ? told : choicesOf(answers, 'went-wrong');
	return [...new Set(chosen)].flatMap((one) => wrongWords[one] ?? []);
}

/** L-6.6: one page for the Ombudsman. What the complaint told already stands here too. */
export function forOmbudsman({ facts, need, items }: Pen): Block[] {
	const isOwn = facts.voice === 'young-person';
	const wrong = wentWrong(facts.answers);
	const wanted = choicesOf(facts.answers, 'remedy').flatMap((one) => remedies[one] ?? []);
	return [
		...paragraph('ask', ['The council: ', facts.council, '.']),
		...paragraph('complaint', [
			'The complaint, its dates and the final answer: ',
			need('complaint-dates', 'when you complained, and the final answer')
		]),
		...section(
			'wrong-title',
			'What went wrong',
			list(
				'wrong',
				wrong.length > 0
					? wrong.map((one) => [{ fill: one, question: 'went-wrong' }])
					: [[{ missing: 'what went wrong', question: 'went-wrong' }]]
			)
		),
		...section(
			'effect-title',
			isOwn ? 'What it did to me' : 'What it did to us',
			paragraph('effect', [need('effect', 'what it did')])
		),
		...section(
			'remedy-title',
			'What would put it right',
			wanted.length > 0
				? list(
						'remedy',
						wanted.map((one) => [{ fill: one, question: 'remedy' }])
					)
				: paragraph('remedy', [need('ombudsman-remedy', 'what would put it right')])
		),
		...section(
			'appeal-title',
			'Why this is not a matter for the Tribunal',
			paragraph('appeal', [need('not-appealable', 'why it was not and could not be appealed')])
		),
		heading('papers-title', 'Papers'),
		...items('papers', 'papers', 'the papers that go with this page')
	];
}

/** L-6.7: what was lost, for a remedy. */
export function whatWasLost({ facts, need, own, items }: Pen): Block[] {
	const isOwn = facts.voice === 'young-person';
	return [
		heading('lost-title', 'Sessions that were lost, by line and term'),
		...items('lost', 'lost-sessions', 'each line, the term, and how many were lost'),
		...section(
			'paid-title',
			isOwn ? 'What I paid myself' : 'What we paid ourselves',
			paragraph('paid', [own('paid-ourselves')])
		),
		heading('effect-title', 'What it did to progress and wellbeing'),
		...paragraph('effect', [need('effect', 'what it did')]),
		heading('catch-up-title', 'How it can be made up'),
		...paragraph('catch-up', [need('catch-up', 'how it can be made up')])
	];
}

/** L-6.8: facts for a solicitor or a charity. */
export function forAdviser(pen: Pen): Block[] {
	const { need, items } = pen;
	return [
		...paragraph(
			'duty',
			[`The duty: the council must secure the provision in Section F (${lawInFull(grounds.secure)}).`],
			[grounds.secure]
		),
		heading('words-title', 'The words of the plan'),
		...items('words', 'plan-words', 'the clear words of Section F'),
		heading('breach-title', 'When they were not kept'),
		...items('breach', 'breach-dates', 'the days'),
		heading('asked-title', 'What was asked, and the answer'),
		...items('asked', 'asked-and-answer', 'what you asked, when, and the answer'),
		...section('urgent-title', 'Why it is urgent', paragraph('urgent', [need('urgency', 'why it is urgent')])),
		...section(
			'means-title',
			'Money of the child or young person, for legal aid',
			paragraph('means', [need('child-means', 'income and savings of the child')])
		),
		...paragraph('by', [
			'The day by which something has to be done: ',
			dayAnswered(pen, 'adviser-by', 'the day, if there is one'),
			'.'
		])
	];
}
