import { choicesOf } from '../../cases/person.ts';
import { forOthers, tailBank, toCouncil } from '../letter-tail.ts';
import type { Answers } from '../flow.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';

const line = { control: 'line' } as const;
const words = { control: 'words' } as const;
const choice = (...options: string[]) => ({ control: 'choice', options }) as const;
const several = (...options: string[]) => ({ control: 'several', options }) as const;

const bank = {
	...tailBank,
	'harm-now': choice('yes', 'no'),
	'out-now': choice('yes', 'no'),
	'lines-happening': { control: 'rows', table: 'provision', view: 'happening' },
	'lines-clear': choice('clear', 'vague'),
	'asked-school': choice('yes', 'no'),
	'asked-council': choice('yes', 'complained', 'no'),
	'help-whose': several('education', 'health', 'social-care'),

	'final-plan-on': { control: 'date' },
	effect: words,
	'catch-up': words,
	'complaint-stage': choice('1', '2'),
	'complaint-about': several('provision', 'out-of-school', 'review', 'late', 'order', 'budget', 'handling'),
	'complaint-facts': words,
	remedy: several('act', 'catch-up', 'apology', 'costs', 'learning'),
	'health-line': words,
	'health-missed': words,
	'health-teaches': choice('yes', 'no'),
	'last-attended': { control: 'date' },
	'why-out': words,
	'out-evidence': words,
	'has-plan': choice('yes', 'no'),
	'what-would-work': words,
	'records-from': choice('school', 'council'),
	'records-wanted': several('timetables', 'therapy', 'staff', 'money', 'letters'),
	'records-form': line,
	'complaint-dates': words,
	'went-wrong': several('delay', 'not-delivered', 'no-education', 'handling'),
	'ombudsman-remedy': words,
	'not-appealable': words,
	papers: words,
	'lost-sessions': words,
	'paid-ourselves': words,
	'plan-words': words,
	'breach-dates': words,
	'asked-and-answer': words,
	urgency: words,
	'child-means': line,
	'adviser-by': { control: 'date' }
} as const satisfies Bank;

const fromSchool = { ask: 'school-name', when: (answers: Answers) => answers['records-from'] !== 'council' };

/** What the complaint to the council told already is not asked again for the Ombudsman. */
const isUntold = (question: string) => (answers: Answers) => choicesOf(answers, question).length === 0;

/** A plan is in force, and its help does not happen. */
export const notHappeningFlows = [
	sequence(
		'help-not-happening',
		bank,
		[
			{ ask: 'harm-now', leave: { yes: 'safe-first' } },
			'out-now',
			'lines-happening',
			'lines-clear',
			'help-whose',
			'asked-school',
			'asked-council'
		],
		'steps'
	),
	sequence('secure-provision', bank, [
		'final-plan-on',
		'lines-happening',
		'effect',
		'catch-up',
		'school-name',
		...toCouncil
	]),
	sequence('complain-to-council', bank, [
		'complaint-stage',
		'complaint-about',
		'complaint-facts',
		'effect',
		'remedy',
		...toCouncil
	]),
	sequence('health-provision', bank, ['health-line', 'health-missed', 'health-teaches', 'final-plan-on', ...forOthers]),
	sequence('out-of-school', bank, [
		'last-attended',
		'why-out',
		'out-evidence',
		'has-plan',
		'what-would-work',
		...toCouncil
	]),
	sequence('ask-records', bank, ['records-from', 'records-wanted', 'records-form', fromSchool, ...toCouncil]),
	sequence('ombudsman-page', bank, [
		'complaint-dates',
		{ ask: 'went-wrong', when: isUntold('complaint-about') },
		'effect',
		{ ask: 'ombudsman-remedy', when: isUntold('remedy') },
		'not-appealable',
		'papers',
		...forOthers
	]),
	sequence('what-was-lost', bank, ['lost-sessions', 'paid-ourselves', 'effect', 'catch-up', ...forOthers]),
	sequence('adviser-page', bank, [
		'plan-words',
		'breach-dates',
		'asked-and-answer',
		'urgency',
		'child-means',
		'adviser-by',
		...forOthers
	])
];
