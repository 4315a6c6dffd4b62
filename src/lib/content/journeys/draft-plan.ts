import { m, v } from './journey.ts';
import type { Journey } from './journey.ts';

export const draftPlan: Journey = {
	id: 'draft-plan',
	flow: 'draft-plan',
	letters: ['L-2.1', 'L-2.2', 'L-2.3', 'L-2.4'],
	tools: ['changes', 'provision'],
	law: [
		v('comment', 'A38'),
		v('no-school', 'A38'),
		v('meet', 'N-NY'),
		v('no-signature', 'SOS-P'),
		v('sections', 'R12'),
		v('specific', 'N-NOD', 'I-SPEC'),
		v('each-need', 'I-SPEC', 'N-PROV'),
		v('teaches', 'AP3'),
		v('health-agreed', 'R12'),
		m('adulthood')
	],
	may: [v('flexible', 'I-SPEC')],
	sayings: [
		v('no-numbers', 'N-NOD', 'N-951'),
		v('therapy-in-g', 'AP3', 'N-PROV'),
		v('school-decides', 'N-NOD'),
		v('must-sign', 'SOS-P'),
		v('our-list', 'A38'),
		v('school-named', 'A38'),
		v('professionals', 'N-951'),
		v('no-view', 'AP3')
	],
	evidence: ['all-reports', 'need-by-need', 'amounts', 'own-view', 'envelope'],
	failures: [
		{ id: 'late', law: 'CFA s.38', letters: ['L-2.3'], routes: ['council-complaint', 'ombudsman'] },
		{ id: 'names-school', law: 'CFA s.38(5)', letters: ['L-2.1'], routes: ['council-complaint'] },
		{ id: 'vague', law: 'Code 9.69; CFA s.21(5); L v Clarke', letters: ['L-2.1'], routes: ['tribunal'] },
		{
			id: 'ignored',
			law: 'CFA s.38(2)',
			letters: ['L-2.4'],
			routes: ['tribunal', 'council-complaint', 'ombudsman']
		},
		{
			id: 'no-reports',
			law: 'SEND Regulations 2014 reg 12',
			letters: ['L-2.2'],
			routes: ['council-complaint', 'tribunal']
		}
	]
};
