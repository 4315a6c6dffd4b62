import { forOthers, tailBank, toCouncil, toSchool } from '../letter-tail.ts';
import type { Answers } from '../flow.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';

const line = { control: 'line' } as const;
const words = { control: 'words' } as const;
const choice = (...options: string[]) => ({ control: 'choice', options }) as const;

const bank = {
	...tailBank,
	needs: words,
	'budget-when': choice('draft', 'review', 'reassessment', 'plan-only', 'no-plan'),
	'budget-lines': { control: 'rows', table: 'provision', view: 'budget' },
	'budget-better': words,
	'budget-manager': choice('me', 'nominee', 'third-party'),
	'budget-nominee': line,
	'budget-plan-b': words,
	'budget-flexible': words,
	'onsite-help': words,
	'onsite-who': words,
	'onsite-when': words,
	'onsite-staff': words,
	'onsite-if-not': words,
	'budget-refused-on': { control: 'date' },
	'budget-refusal-words': words,
	'budget-refusal-about': {
		control: 'several',
		options: ['impact', 'policy', 'no-reasons', 'no-agreement', 'contract']
	},
	'budget-answers': words,
	'budget-instead': words,
	'payment-change': choice('less', 'stopped'),
	'payment-cut-on': { control: 'date' },
	'payment-reason': words,
	'payment-points': words,
	'payment-lost': words,
	quotes: words,
	'cost-changed': words,
	'budget-body': choice('nhs', 'social-care'),
	'health-line': words,
	'continuing-care': choice('yes', 'no'),
	'payment-stop-on': { control: 'date' },
	'payment-left': words
} as const satisfies Bank;

const when = { ask: 'budget-when', leave: { 'plan-only': 'budget-not-yet', 'no-plan': 'budget-no-plan' } };
const nominee = { ask: 'budget-nominee', when: (answers: Answers) => answers['budget-manager'] !== 'me' };
const isHealth = { ask: 'continuing-care', when: (answers: Answers) => answers['budget-body'] === 'nhs' };

/** A personal budget: asking, answering a no, and while it runs. */
export const budgetFlows = [
	sequence('ask-for-budget', bank, [
		when,
		'budget-lines',
		'budget-better',
		'budget-manager',
		nominee,
		'budget-plan-b',
		...toCouncil
	]),
	sequence('ask-head', bank, [
		'onsite-help',
		'onsite-who',
		'onsite-when',
		'onsite-staff',
		'onsite-if-not',
		...toSchool
	]),
	sequence('review-budget-refusal', bank, [
		'budget-refused-on',
		'budget-refusal-words',
		'budget-refusal-about',
		'budget-answers',
		'budget-instead',
		...toCouncil
	]),
	sequence('object-to-cut', bank, [
		'payment-change',
		'payment-cut-on',
		'payment-reason',
		'payment-points',
		'payment-lost',
		...toCouncil
	]),
	sequence('ask-more-money', bank, ['quotes', 'cost-changed', ...toCouncil]),
	sequence('ask-health-budget', bank, ['budget-body', 'health-line', isHealth, ...forOthers]),
	sequence('stop-payment', bank, ['payment-stop-on', 'payment-left', ...toCouncil]),
	sequence('section-j', bank, ['needs', 'budget-lines', 'budget-flexible', 'budget-manager', nominee, ...forOthers])
];
