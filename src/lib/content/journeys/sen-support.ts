import { m, s, v } from './journey.ts';
import type { Journey } from './journey.ts';

export const senSupport: Journey = {
	id: 'sen-support',
	flow: 'sen-support',
	letters: ['L-0.1', 'L-0.2', 'L-0.3', 'L-0.4', 'L-0.5', 'L-0.6', 'L-0.7', 'L-0.8', 'L-0.9', 'L-0.10', 'follow-up'],
	tools: ['log'],
	law: [
		v('best-endeavours', 'A66'),
		v('tell', 'A66', 'LGA'),
		v('senco', 'A66'),
		v('report', 'A66'),
		v('adjustments', 'EQ85', 'EQ-C'),
		v('medical', 'N-MEDC'),
		s('cycle', 'S0', 'S1'),
		s('meetings', 'S1'),
		s('specialist', 'S1'),
		v('activities', 'LGA'),
		v('six-thousand', 'A36', 'N-SUF36'),
		s('top-up', 'S0'),
		v('independent', 'I-SET')
	],
	may: [v('cost', 'N-ROTH')],
	sayings: [m('no-money'), v('needs-diagnosis', 'N-ROTH'), v('take-home', 'N-INF'), s('parents-evening', 'S0')],
	evidence: ['examples', 'sen-record', 'meeting-notes', 'weekly', 'reports', 'attendance'],
	failures: [
		{
			id: 'not-told',
			law: 'CFA s.66, s.68; Code 6.65',
			letters: ['L-0.1', 'L-0.8'],
			routes: ['school-complaint', 'governors', 'education-department']
		},
		{
			id: 'not-given',
			law: 'CFA s.66',
			letters: ['L-0.3', 'L-0.8', 'L-1.1'],
			routes: ['school-complaint', 'governors']
		},
		{
			id: 'no-adjustments',
			law: 'Equality Act 2010 s.20, s.85',
			letters: ['L-0.2'],
			routes: ['school-complaint', 'discrimination']
		},
		{
			id: 'no-health-plan',
			law: 'CFA s.100',
			letters: ['L-0.5'],
			routes: ['school-complaint', 'discrimination']
		},
		{
			id: 'sent-home',
			law: 'EA 1996 s.19',
			letters: ['L-0.10', 'L-6.4'],
			routes: ['school-complaint', 'discrimination', 'council-complaint']
		},
		{
			id: 'no-information',
			law: 'CFA s.69, s.30',
			letters: ['L-0.1'],
			routes: ['school-complaint', 'council-complaint']
		}
	]
};
