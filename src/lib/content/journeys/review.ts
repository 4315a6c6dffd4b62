import { m, s, v } from './journey.ts';
import type { Journey } from './journey.ts';

export const review: Journey = {
	id: 'review',
	flow: 'review',
	letters: ['L-5.1', 'L-5.11', 'L-5.2', 'L-5.3', 'L-5.4', 'L-5.5', 'L-5.6', 'L-5.8', 'L-5.9', 'L-5.10', 'L-5.7'],
	tools: ['review-dates', 'outcomes', 'provision', 'changes'],
	law: [
		v('council-does', 'R20'),
		v('invited', 'R20'),
		v('papers', 'R20'),
		v('looks-at', 'R20'),
		v('in-appeal', 'I-AR'),
		v('early', 'N-EARLY'),
		v('reassess', 'A44n', 'A51'),
		v('phase', 'R18'),
		v('year-nine', 'I-Y9'),
		v('adult-care', 'CA58', 'CA65n'),
		m('care-goes-on'),
		v('careers', 'CG22'),
		v('two-grounds', 'A45n'),
		v('under-18', 'R29'),
		v('over-18', 'R29'),
		v('process', 'R29'),
		v('stays', 'A45n', 'N-CEASE'),
		v('until-25', 'RN'),
		s('four-strands', 'S0', 'S1')
	],
	may: [v('not-responsible', 'A45n', 'N-CEASE2'), v('not-necessary', 'A45n')],
	sayings: [
		v('too-old', 'N-P16'),
		v('no-progress', 'N-NOD10'),
		v('outcomes-met', 'N-NOD10', 'A45n'),
		m('no-place'),
		m('course-over'),
		m('school-says'),
		m('part-time')
	],
	evidence: ['each-outcome', 'what-happened', 'new-reports', 'own-view', 'next-place'],
	failures: [
		{ id: 'no-review', law: 'CFA s.44(1)', letters: ['L-5.3'], routes: ['council-complaint', 'ombudsman'] },
		{
			id: 'bad-meeting',
			law: 'SEND Regulations 2014 reg 20(2) to (4)',
			letters: ['L-5.4'],
			routes: ['council-complaint']
		},
		{
			id: 'no-decision',
			law: 'SEND Regulations 2014 reg 20',
			letters: ['L-5.5'],
			routes: ['council-complaint', 'ombudsman', 'court']
		},
		{
			id: 'phase-missed',
			law: 'SEND Regulations 2014 reg 18',
			letters: ['L-5.9'],
			routes: ['court', 'ombudsman']
		},
		{ id: 'no-change', law: 'CFA s.51(2)(d) and (e)', letters: ['L-5.6'], routes: ['tribunal'] },
		{
			id: 'ending',
			law: 'CFA s.45; SEND Regulations 2014 reg 29 to 31',
			letters: ['L-5.7'],
			routes: ['tribunal']
		},
		{ id: 'stopped-early', law: 'CFA s.45(4)', letters: ['L-6.1'], routes: ['court'], mark: 'M' }
	]
};
