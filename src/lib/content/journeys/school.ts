import { m, v } from './journey.ts';
import type { Journey } from './journey.ts';

export const school: Journey = {
	id: 'school',
	flow: 'choose-school',
	letters: ['L-3.1', 'L-3.8', 'L-3.2', 'L-3.3', 'L-3.4', 'L-3.5', 'L-3.6', 'L-3.7'],
	tools: ['schools', 'asked-schools'],
	law: [
		v('types', 'A38'),
		v('must-name', 'A39n'),
		v('consult', 'A39n'),
		v('mainstream', 'A33t', 'N-ALL'),
		v('order', 'C-ME', 'A33t'),
		v('admit', 'A43'),
		v('not-on-list', 'SOS-P'),
		v('otherwise', 'A61', 'N-EOT2'),
		m('part-otherwise', 'A61'),
		v('residential', 'N-RES'),
		v('transport', 'I-TRANS'),
		v('adult-transport', 'LGA', 'O-TRV'),
		v('home', 'N-EHE'),
		v('ordinary-place', 'N-ENF')
	],
	may: [v('unsuitable', 'A39n'), v('others', 'A39n', 'N-EFF'), v('resources', 'A39n')],
	sayings: [
		v('full', 'N-FULL', 'N-39'),
		v('cannot-meet', 'I-SCH'),
		v('mainstream', 'I-SCH', 'A33t', 'N-ALL'),
		{ ...v('cost', 'N-38', 'N-39', 'I-TRANS'), unchecked: true },
		v('area', 'A38'),
		v('list', 'A39n'),
		v('wait', 'A51'),
		v('transport', 'I-TRANS', 'N-LOFF'),
		v('days', 'I-5D', 'N-839', 'N-PACC')
	],
	evidence: ['visit', 'need-by-need', 'written-yes', 'costs', 'journey', 'own-view'],
	failures: [
		{ id: 'not-asked', law: 'CFA s.39(2)', letters: ['L-3.3'], routes: ['council-complaint', 'tribunal'] },
		{ id: 'no-reason', law: 'CFA s.39(3) and (4)', letters: ['L-3.4'], routes: ['tribunal'] },
		{ id: 'type-only', law: 'CFA s.51(2)(c)', letters: ['L-3.4'], routes: ['tribunal'] },
		{
			id: 'not-admitted',
			law: 'CFA s.43',
			letters: ['L-6.1'],
			routes: ['council-complaint', 'court', 'education-department']
		},
		{
			id: 'not-home',
			law: 'CFA s.42; EA 1996 s.7',
			letters: ['L-3.7'],
			routes: ['council-complaint', 'ombudsman']
		},
		{
			id: 'transport',
			law: 'EA 1996 s.508B',
			letters: ['L-3.6'],
			routes: ['tribunal', 'council-complaint', 'ombudsman']
		}
	]
};
