import { choicesOf } from '../cases/person.ts';
import type { Answers } from './flow.ts';

/** A flow that fits some answers. */
interface Suggestion {
	flow: string;
	when: (answers: Answers) => boolean;
}

const is =
	(question: string, ...values: readonly string[]) =>
	(answers: Answers) => {
		const value = answers[question];
		return typeof value === 'string' && values.includes(value);
	};
const has =
	(question: string, ...values: readonly string[]) =>
	(answers: Answers) =>
		choicesOf(answers, question).some((one) => values.includes(one));
const some = (question: string) => (answers: Answers) => choicesOf(answers, question).length > 0;
const answered = (question: string) => (answers: Answers) => typeof answers[question] === 'string';
const either =
	(...conditions: readonly Suggestion['when'][]) =>
	(answers: Answers) =>
		conditions.some((holds) => holds(answers));
const both =
	(...conditions: readonly Suggestion['when'][]) =>
	(answers: Answers) =>
		conditions.every((holds) => holds(answers));
const no = (condition: Suggestion['when']) => (answers: Answers) => !condition(answers);

const to = (flow: string, when: Suggestion['when']): Suggestion => ({ flow, when });
const slow = has('progress', 'slower', 'same-gap', 'only-with-help');

/** What fits the answers of each flow that leads to more than one letter, the first thing to do first. */
const suggestions: Readonly<Record<string, readonly Suggestion[]>> = {
	'sen-support': [
		to('request-assessment', either(some('beyond-school'), slow)),
		to('object-to-sent-home', is('sent-home', 'yes')),
		to('ask-what-support', is('told-support', 'no')),
		to('ask-meetings', either(is('meetings-this-year', 'fewer', 'none'), is('help-happens', 'some', 'none'))),
		to('ask-specialist', both(slow, is('specialist-asked', 'no'))),
		to('ask-healthcare-plan', is('health-condition', 'no-plan')),
		to('ask-adjustments', is('disability', 'yes')),
		to('complain-to-school', is('help-happens', 'none'))
	],
	'draft-plan': [
		to(
			'answer-draft',
			either(
				is('needs-in-b', 'some-missing'),
				is('help-in-f', 'vague', 'missing'),
				is('draft-names-school', 'yes'),
				is('meeting-wish', 'yes')
			)
		),
		to('ask-missing-reports', is('reports-there', 'some-missing')),
		to('ask-for-school', is('school-wish', 'now', 'later')),
		to('ask-for-budget', is('budget-wish', 'yes'))
	],
	'choose-school': [
		to('ask-for-independent', is('wanted-kind', 'independent')),
		to(
			'ask-for-college',
			both(answered('wanted-school'), is('school-phase', 'college'), no(is('wanted-kind', 'independent')))
		),
		to(
			'ask-for-school',
			both(answered('wanted-school'), no(is('school-phase', 'college')), no(is('wanted-kind', 'independent')))
		),
		to('object-to-school', answered('council-school')),
		to('chase-consultation', has('council-says', 'list', 'wait')),
		to('remove-transport', has('council-says', 'transport'))
	],
	review: [
		to('object-to-ending', is('review-kind', 'ending')),
		to('ask-early-review', is('review-kind', 'early')),
		to('phase-move', is('review-kind', 'phase', 'post-16')),
		to('review-papers', is('review-papers-there', 'no')),
		to('review-views', () => true),
		to('my-review', () => true),
		to('review-changes', some('plan-parts')),
		to('ask-for-budget', is('budget-wish', 'yes'))
	],
	'help-not-happening': [
		to('out-of-school', is('out-now', 'yes')),
		to('secure-provision', either(has('help-whose', 'education'), no(some('help-whose')))),
		to('health-provision', has('help-whose', 'health')),
		to('complain-to-council', is('asked-council', 'yes')),
		to('ombudsman-page', is('asked-council', 'complained')),
		to('ask-early-review', is('lines-clear', 'vague')),
		to('adviser-page', is('asked-council', 'yes', 'complained'))
	],
	'special-groups': [
		to('request-assessment', has('groups', 'in-care', 'early-years', 'language')),
		to('not-home-educating', both(has('groups', 'home'), is('home-by-choice', 'no'))),
		to('out-of-school', has('groups', 'out', 'medical')),
		to('ask-healthcare-plan', has('groups', 'medical'))
	]
};

/** The flows to go on with, from the answers to one that leads to several. */
export function stepsAfter(flow: string, answers: Answers): readonly string[] {
	return (suggestions[flow] ?? []).filter(({ when }) => when(answers)).map((suggestion) => suggestion.flow);
}
