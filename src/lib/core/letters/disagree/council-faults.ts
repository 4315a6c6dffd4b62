import { choicesOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { paragraph, section } from '../blocks.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Ground } from '../letter.ts';
import { grounds } from '../grounds.ts';
import { chosenAfter, point } from '../points.ts';
import { law } from './law.ts';

/** What a council can have done wrong, with the duties it has. */
const faults: Readonly<Record<string, readonly { duty: string; law: Ground }[]>> = {
	provision: [
		{
			duty: 'The council has to secure the provision in Section F of the plan, under section 42(2) of the Children and Families Act 2014. That duty is the council’s own, whoever delivers it.',
			law: law.secure
		}
	],
	'out-of-school': [
		{
			duty: 'The council has to arrange suitable education for a child of compulsory school age who is out of school, under section 19 of the Education Act 1996.',
			law: law.outOfSchool
		}
	],
	review: [
		{
			duty: 'The council has to review an EHC plan every 12 months, under section 44(1) of the Children and Families Act 2014.',
			law: law.reviewed
		}
	],
	late: [
		{
			duty: 'The council has to say whether it will assess within six weeks of the request, under regulation 5(1) of the Special Educational Needs and Disability Regulations 2014.',
			law: law.decideInTime
		},
		{
			duty: 'A final plan has to be sent within 20 weeks of the request, under regulation 13(2) of those Regulations.',
			law: law.planInTime
		}
	],
	order: [
		{
			duty: 'The council has to carry out the Tribunal’s order within the times of regulation 44 of the Special Educational Needs and Disability Regulations 2014.',
			law: law.ordersKept
		}
	],
	budget: [
		{
			duty: 'The council has to prepare a personal budget for the plan when it is asked to, under section 49(1) of the Children and Families Act 2014.',
			law: grounds.personalBudget
		}
	],
	handling: [
		{
			duty: 'The council has to have regard to the views of the family and help them to take part, under section 19 of the Children and Families Act 2014.',
			law: law.listen
		}
	]
};

/** The faults a family can choose from. */
export const councilFaults = Object.keys(faults);

/** What would put it right. */
export const remedies: Readonly<Record<string, string>> = {
	act: 'do what it has to do, by a date it names',
	'catch-up': 'make up for what was missed',
	apology: 'apologise in writing',
	costs: 'pay back what the family had to spend',
	learning: 'say what will change, so that it does not happen again'
};

/** The duty, in the law's words, for each fault that was chosen. */
export function dutiesBroken(facts: LetterFacts): Block[] {
	const broken = choicesOf(facts.answers, 'complaint-about').flatMap((fault) =>
		(faults[fault] ?? []).flatMap(({ duty, law }, at) =>
			paragraph(at === 0 ? `duty-${fault}` : `duty-${fault}-${at + 1}`, [duty], [law])
		)
	);
	return section(
		'duties-title',
		'What the council has to do',
		broken.length > 0
			? broken
			: paragraph('complaint-about', [{ missing: 'what went wrong', question: 'complaint-about' }])
	);
}

/** What happened and what it did, told once for every letter about the council. */
export function councilStory(facts: LetterFacts): Block[] {
	const isOwn = facts.voice === 'young-person';
	return [
		...point(facts, 'complaint-facts', { title: 'What happened', missing: 'what happened, with the dates' }),
		...point(facts, 'effect', {
			title: isOwn ? 'What it has meant for me' : 'What it has meant for the child or young person, and for the family',
			missing: 'what it has meant'
		})
	];
}

export function remedyWanted(facts: LetterFacts): Block[] {
	return section(
		'remedy-title',
		'What would put it right',
		chosenAfter(facts, 'remedy', 'The council is asked to:', remedies),
		paragraph('remedy-none', remedyGap(facts))
	);
}

function remedyGap({ answers }: LetterFacts) {
	const isChosen = choicesOf(answers, 'remedy').length > 0;
	return [isChosen ? undefined : { missing: 'what you want the council to do', question: 'remedy' }];
}

/** A complaint about the council that went before, and its answer. Social care has steps of its own. */
export function complaintsTold({ happened }: Timeline) {
	const sent = happened.filter(
		({ event, details }) =>
			(event === 'complaint-sent' && (details.to ?? 'council') === 'council') ||
			(event === 'social-care-step' && asks.includes(details.step ?? ''))
	);
	const answered = happened.findLast(
		({ event, details, on }) =>
			on >= (sent[0]?.on ?? '9') &&
			(event === 'complaint-answered' || (event === 'social-care-step' && answers.includes(details.step ?? '')))
	);
	return { first: sent[0], last: sent.at(-1), answered };
}

const asks: readonly string[] = ['complained', 'stage-2-asked'];
const answers: readonly string[] = ['answered', 'stage-2-answered'];
