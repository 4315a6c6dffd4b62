import { m, s, v } from './journey.ts';
import type { Journey } from './journey.ts';

export const specialGroups: Journey = {
	id: 'special-groups',
	flow: 'special-groups',
	letters: ['L-1.1', 'L-0.5', 'L-6.4', 'L-3.7'],
	tools: ['log'],
	law: [
		v('carers', 'I-FOST', 'N-576'),
		v('virtual-head', 'N-VSH'),
		v('legal-aid', 'N-GAZ'),
		v('which-council', 'N-24'),
		v('forces', 'AFC', 'G-EAT'),
		v('moving', 'N-24'),
		v('not-by-choice', 'O-EHE'),
		v('register', 'CWS78'),
		v('out', 'N-S19'),
		v('custody', 'A74', 'N-DETA'),
		v('custody-plan', 'N-DETB'),
		v('language', 'AP3'),
		m('interpreter'),
		v('early', 'A23'),
		v('medical', 'N-MEDC', 'N-S19'),
		s('armed-review', 'S1'),
		m('others')
	],
	may: [],
	sayings: [],
	evidence: ['pep', 'home-work', 'home-language', 'early-checks', 'doctor', 'hours'],
	failures: []
};
