import { m, s, v } from './journey.ts';
import type { Journey } from './journey.ts';

export const personalBudget: Journey = {
	id: 'personal-budget',
	flow: 'ask-for-budget',
	letters: ['L-4.1', 'L-4.2', 'L-4.3', 'L-4.4', 'L-4.5', 'L-4.6', 'L-4.7', 'L-4.8'],
	tools: ['budget', 'provision'],
	law: [
		v('when', 'N-PB1'),
		v('must-prepare', 'A49'),
		v('may-pay', 'A49', 'N-PB4'),
		v('exceptions', 'PB4A'),
		s('four-forms', 'S0'),
		v('what-for', 'N-STK'),
		v('no-place', 'N-PB1'),
		m('no-school-money'),
		v('conditions', 'N-PB2', 'N-PB1'),
		v('recipient', 'PBs'),
		v('premises', 'I-PB'),
		v('notice', 'PB'),
		v('enough', 'N-PB1'),
		v('monitoring', 'N-PB1'),
		v('less', 'PB12', 'N-PB1'),
		v('stop', 'PB12', 'N-PB1'),
		v('still-council', 'A49'),
		m('pay-back', 'LGA'),
		m('own-at-16'),
		v('suppliers', 'N-SSK'),
		v('review', 'N-PB1'),
		v('no-appeal', 'N-PB3')
	],
	may: [v('conditions-not-met', 'N-PB2'), v('no-agreement', 'I-PB'), v('excluded', 'PBs'), v('contract', 'PB4A')],
	sayings: [v('policy', 'N-PB1', 'O-PB'), v('no-therapy', 'N-PB1'), v('just-no', 'N-PB1')],
	evidence: ['section-f', 'quotes', 'checks', 'agreement', 'outcomes', 'account'],
	failures: [
		{
			id: 'no-answer',
			law: 'CFA s.49(1); Personal Budgets Regulations reg 7',
			letters: ['L-4.1', 'L-4.3'],
			routes: ['council-complaint', 'ombudsman']
		},
		{
			id: 'head-no',
			law: 'Personal Budgets Regulations reg 9',
			letters: ['L-4.2'],
			routes: ['school-complaint']
		},
		{
			id: 'too-little',
			law: 'Personal Budgets Regulations reg 10',
			letters: ['L-4.5'],
			routes: ['council-complaint', 'ombudsman']
		},
		{
			id: 'stopped',
			law: 'Personal Budgets Regulations reg 12, 14',
			letters: ['L-4.4'],
			routes: ['council-complaint', 'ombudsman']
		},
		{ id: 'supplier', law: 'CFA s.42', letters: ['L-4.7'], routes: ['talk', 'council-complaint'] }
	]
};
