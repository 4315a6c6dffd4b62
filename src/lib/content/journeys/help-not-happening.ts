import { v } from './journey.ts';
import type { Journey } from './journey.ts';

export const helpNotHappening: Journey = {
	id: 'help-not-happening',
	flow: 'help-not-happening',
	letters: ['L-6.1', 'L-6.2', 'L-6.3', 'L-6.4', 'L-6.5', 'L-6.7', 'L-6.6', 'L-6.8'],
	tools: ['provision', 'log'],
	law: [
		v('secure', 'A42n'),
		v('own-duty', 'I-ENF'),
		v('always', 'A42n', 'I-ENF'),
		v('health', 'A42n'),
		v('care', 'A42n'),
		v('out-of-school', 'N-S19'),
		v('vague', 'N-JR'),
		v('ombudsman', 'O-S19'),
		v('court', 'N-JR', 'N-PAP', 'SOS-P')
	],
	may: [v('other-arrangements', 'A42n')],
	sayings: [v('no-staff', 'A42n', 'I-ENF'), v('ask-school', 'I-ENF'), v('nhs-does', 'I-ENF')],
	evidence: ['plan', 'diary', 'timetable', 'therapy-log', 'invoices', 'own-words'],
	failures: [
		{
			id: 'f',
			law: 'CFA s.42(2)',
			letters: ['L-6.1', 'L-6.2', 'L-6.6'],
			routes: ['council-complaint', 'ombudsman', 'court']
		},
		{ id: 'g', law: 'CFA s.42(3)', letters: ['L-6.3'], routes: ['health-complaint'] },
		{
			id: 'out',
			law: 'EA 1996 s.19; CFA s.42',
			letters: ['L-6.4'],
			routes: ['council-complaint', 'ombudsman', 'court']
		},
		{ id: 'vague', law: 'Code 9.69', letters: ['L-5.3'], routes: ['tribunal'] }
	]
};
