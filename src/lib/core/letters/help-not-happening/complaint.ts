import { choicesOf } from '../../cases/person.ts';
import { lawInFull, list, paragraph } from '../blocks.ts';
import { law } from '../disagree/law.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block, Ground } from '../letter.ts';

const duties: Readonly<Record<string, { text: string; law?: Ground }>> = {
	provision: {
		text: `provision in Section F that you must secure (${lawInFull(grounds.secure)})`,
		law: grounds.secure
	},
	'out-of-school': {
		text: `suitable education for a child out of school (${lawInFull(grounds.suitableEducation)})`,
		law: grounds.suitableEducation
	},
	review: { text: `a review that was not held or not finished (${lawInFull(grounds.review)})`, law: grounds.review },
	late: { text: 'a decision or a plan that is late' },
	order: {
		text: `an order of the Tribunal that is not carried out (${lawInFull(law.ordersKept)})`,
		law: law.ordersKept
	},
	budget: { text: `a personal budget (${lawInFull(grounds.personalBudget)})`, law: grounds.personalBudget },
	handling: { text: 'how this was dealt with, and letters that were not answered' }
};

const remedies: Readonly<Record<string, string>> = {
	act: 'do what is overdue, by a day you name;',
	'catch-up': 'make up what was missed;',
	apology: 'say in writing that it was wrong;',
	costs: 'pay back what we had to spend;',
	learning: 'change what went wrong, so that it does not happen to others.'
};

/** L-6.2: a formal complaint to the council. */
export function complaint({ facts, items, need, chose, speaker }: Pen): Block[] {
	const about = choicesOf(facts.answers, 'complaint-about').flatMap((one) => duties[one] ?? []);
	const wanted = choicesOf(facts.answers, 'remedy').flatMap((one) => remedies[one] ?? []);
	return [
		...paragraph('ask', [
			chose('complaint-stage', '2')
				? 'This is a complaint, at the second stage of your procedure.'
				: 'This is a complaint, at the first stage of your procedure.'
		]),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('duty-title', ['It is about:']),
		...list(
			'duty',
			about.length > 0
				? about.map(({ text }) => [{ fill: text, question: 'complaint-about' }])
				: [[{ missing: 'what the complaint is about', question: 'complaint-about' }]],
			about.flatMap(({ law }) => law ?? [])
		),
		...paragraph('happened-title', ['What happened, with dates:']),
		...items('happened', 'complaint-facts', 'what happened, and on which days'),
		...paragraph('effect', [
			'What it did to ',
			...speaker.object,
			', and to the family: ',
			need('effect', 'what it did')
		]),
		...paragraph('wanted-title', ['I ask you to:']),
		...list(
			'wanted',
			wanted.length > 0
				? wanted.map((one) => [{ fill: one, question: 'remedy' }])
				: [[{ missing: 'what should happen now', question: 'remedy' }]]
		),
		...paragraph('reply', [
			'Please send me your answer in writing. When it is your final answer, please say so, and tell me how to reach the Local Government and Social Care Ombudsman.'
		])
	];
}
